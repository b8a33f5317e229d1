import { type Branded, mint } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { type ValueRule, wrongType } from "../../contract/value-rules.ts";
import { isWellFormed } from "../../text/well-formed.ts";

/**
 * A well-formed string of at most 32 characters (UTF-16 units), carried in the token and logged when it is redeemed.
 *
 * @see table 16, cookie
 */
export type Cookie = Branded<string, "Cookie">;

export const rules = {
  "cookie.length": {
    code: -2033,
    message: "cookie must have at most 32 characters: shorten it; one beyond U+FFFF counts as two.",
  },
  "cookie.text": {
    code: -2033,
    message:
      "cookie must be text without lone surrogates: give a string that is cut between whole characters, or leave it out.",
  },
} as const;

const length = /* @__PURE__ */ new Failure("cookie.length");
const text = /* @__PURE__ */ new Failure("cookie.text");

/** In UTF-16 units (decision D3). @see table 16, cookie */
export const cookieMaximumLength = 32;

/** @see table 16, cookie; decision D11: empty is legal */
function read(input: unknown, _now?: number, classes?: number): Cookie | Failure<keyof typeof rules | ValueRule> {
  if (typeof input !== "string") return wrongType;
  if (input.length > cookieMaximumLength) return length;
  return isWellFormed(input, classes) ? mint<Cookie>(input) : text;
}

function write(cookie: Cookie): string {
  return cookie;
}

/** @see table 16, cookie */
export const cookie: Parameter<"cookie", Cookie, keyof typeof rules> = {
  name: "cookie",
  secret: false,
  rules,
  read,
  write,
};
