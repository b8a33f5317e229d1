import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { isHex } from "../text/hex.ts";

/**
 * A key encryption key for AES Key Wrap: 16, 24 or 32 bytes as 32, 48 or 64 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, kek; RFC 3394
 */
export type Kek = Branded<string, "Kek">;

/** @see table 14, kek; decision D4: AES has keys of 128, 192 and 256 bits; decision D8: either case is read */
export function readKek(input: unknown): Kek | Fault {
  if (typeof input !== "string") return format;
  const isKey = isHex(input, 32) || isHex(input, 48) || isHex(input, 64);
  return isKey ? mint<Kek>(input.toLowerCase()) : format;
}

export function writeKek(kek: Kek): string {
  return kek;
}

const format = new Fault("kek.format");
