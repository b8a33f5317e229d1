import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/kek.ts";
import { lowerHex } from "../text/hex.ts";
import type { Parameter } from "./parameter.ts";

/**
 * A key encryption key for AES Key Wrap: 16, 24 or 32 bytes as 32, 48 or 64 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, kek; RFC 3394
 */
export type Kek = Branded<string, "Kek">;

/** @see table 14, kek; decision D4: AES has keys of 128, 192 and 256 bits; decision D8: either case is read */
export function readKek(input: unknown, _now?: number, madeOf?: number): Kek | Fault {
  if (typeof input !== "string" || !isKeyLength(input.length)) return format;
  const digits = lowerHex(input, madeOf);
  return digits === undefined ? format : mint<Kek>(digits);
}

export function writeKek(kek: Kek): string {
  return kek;
}

/** @see table 14, kek */
export const kek: Parameter<"kek", Kek> = {
  name: "kek",
  required: false,
  secret: true,
  rules,
  read: readKek,
  write: writeKek,
};

function isKeyLength(digits: number): boolean {
  return digits === 32 || digits === 48 || digits === 64;
}

const format = new Fault("kek.format");
