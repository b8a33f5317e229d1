import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/cookie.ts";
import { isWellFormed } from "../text/well-formed.ts";
import type { Parameter } from "./parameter.ts";

/**
 * Text of at most 32 characters (UTF-16 units), carried in the token and logged when it is redeemed.
 *
 * @see table 16, cookie
 */
export type Cookie = Branded<string, "Cookie">;

/** @see table 16, cookie; decision D3: characters are UTF-16 units; decision D11: empty is legal */
function readCookie(input: unknown, _now?: number, madeOf?: number): Cookie | Fault {
  if (typeof input !== "string") return text;
  if (input.length > 32) return length;
  return isWellFormed(input, madeOf) ? mint<Cookie>(input) : text;
}

export function writeCookie(cookie: Cookie): string {
  return cookie;
}

/** @see table 16, cookie */
export const cookie: Parameter<"cookie", Cookie> = {
  name: "cookie",
  required: false,
  secret: false,
  rules,
  read: readCookie,
  write: writeCookie,
};

const length = new Fault("cookie.length");
const text = new Fault("cookie.text");
