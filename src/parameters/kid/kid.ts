import { type Branded, mint } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { type ValueRule, wrongType } from "../../contract/value-rules.ts";
import { isBytes } from "../../text/bytes-of.ts";
import { lowerHex } from "../../text/hex.ts";
import { hexOfBytes } from "../../text/hex-bytes.ts";
import { isWellFormed } from "../../text/well-formed.ts";

/**
 * A key id: 16 bytes as 32 lower-case hexadecimal digits, or `^` followed by 1 to 64 characters (UTF-16 units).
 *
 * @see table 14, kid
 */
export type Kid = Branded<string, "Kid">;

export const rules = {
  "kid.missing": {
    code: -4018,
    message: "kid is required: give 32 hexadecimal digits, or ^ followed by 1 to 64 characters.",
  },
  "kid.hex": {
    code: -4020,
    message:
      "kid must be 32 hexadecimal digits, or ^ followed by 1 to 64 characters: write a UUID without its dashes, and a name with ^ in front.",
  },
  "kid.length": {
    code: -4021,
    message:
      "kid must have at most 64 characters after the ^: give a shorter name, or the 32 hexadecimal digits of the key id.",
  },
  "kid.name": {
    code: -4022,
    message:
      "kid must be text with a character after the ^ and no lone surrogate: give a name, or the 32 hexadecimal digits of the key id.",
  },
} as const;

const missing = /* @__PURE__ */ new Failure("kid.missing");
const hex = /* @__PURE__ */ new Failure("kid.hex");
const length = /* @__PURE__ */ new Failure("kid.length");
const name = /* @__PURE__ */ new Failure("kid.name");

/** @see table 14, kid */
export const kidDigits = 32;

/** The characters after the `^` (table 18, -4021 says "must be 64"; the parameter says "not greater than"). */
export const kidNameMaximumLength = 64;

/** @see table 14, kid; decision D3: characters are UTF-16 units */
function read(input: unknown, _now?: number, classes?: number): Kid | Failure<keyof typeof rules | ValueRule> {
  if (input === undefined || input === "") return missing;
  if (isBytes(input)) return readKidDigits(hexOfBytes(input, [kidDigits]));
  if (typeof input !== "string") return wrongType;
  if (input.charCodeAt(0) !== 0x5e) return readKidDigits(input, classes);
  if (input.length > 1 + kidNameMaximumLength) return length;
  return input.length > 1 && isWellFormed(input, classes) ? mint<Kid>(input) : name;
}

/** Reads a key id that is no name. @see decision D8: either case is read */
export function readKidDigits(text: string, classes?: number): Kid | typeof hex {
  const digits = text.length === kidDigits ? lowerHex(text, classes) : undefined;
  return digits === undefined ? hex : mint<Kid>(digits);
}

function write(kid: Kid): string {
  return kid;
}

/** @see table 14, kid */
export const kid: Parameter<"kid", Kid, keyof typeof rules> = {
  name: "kid",
  secret: false,
  rules,
  read,
  write,
};
