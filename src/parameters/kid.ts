import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/kid.ts";
import { lowerHex } from "../text/hex.ts";
import { isWellFormed } from "../text/well-formed.ts";
import type { Parameter } from "./parameter.ts";

/**
 * A key id: 16 bytes as 32 lower-case hexadecimal digits, or `^` followed by 1 to 64 characters (UTF-16 units).
 *
 * @see table 14, kid
 */
export type Kid = Branded<string, "Kid">;

/** @see table 14, kid; decision D3: characters are UTF-16 units; decision D8: either case of hex is read */
export function readKid(input: unknown, _now?: number, madeOf?: number): Kid | Fault {
  if (input === undefined || input === "") return missing;
  if (typeof input !== "string") return name;
  if (input.charCodeAt(0) !== 0x5e) return readDigits(input, madeOf);
  // The 64 characters are those after the ^ (table 18, -4021 says "must be 64"; the parameter says "not greater than").
  if (input.length > 1 + 64) return length;
  return input.length > 1 && isWellFormed(input, madeOf) ? mint<Kid>(input) : name;
}

export function writeKid(kid: Kid): string {
  return kid;
}

/** @see table 14, kid */
export const kid: Parameter<"kid", Kid> = {
  name: "kid",
  required: true,
  secret: false,
  rules,
  read: readKid,
  write: writeKid,
};

function readDigits(text: string, madeOf: number | undefined): Kid | Fault {
  const digits = text.length === 32 ? lowerHex(text, madeOf) : undefined;
  return digits === undefined ? hex : mint<Kid>(digits);
}

const missing = new Fault("kid.missing");
const hex = new Fault("kid.hex");
const length = new Fault("kid.length");
const name = new Fault("kid.name");
