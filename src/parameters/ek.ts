import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/ek.ts";
import { lowerHex } from "../text/hex.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The content key wrapped under a key encryption key: 24 bytes as 48 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, ek; RFC 3394 section 2.2.1: a wrap is 8 bytes longer than what it holds
 */
export type Ek = Branded<string, "Ek">;

/** @see table 14, ek; decision D8: either case is read */
export function readEk(input: unknown, _now?: number, madeOf?: number): Ek | Fault {
  const digits = typeof input === "string" && input.length === 48 ? lowerHex(input, madeOf) : undefined;
  return digits === undefined ? format : mint<Ek>(digits);
}

export function writeEk(ek: Ek): string {
  return ek;
}

/** @see table 14, ek */
export const ek: Parameter<"ek", Ek> = {
  name: "ek",
  required: false,
  secret: true,
  rules,
  read: readEk,
  write: writeEk,
};

const format = new Fault("ek.format");
