import { lowerHex } from "../text/hex.ts";
import type { Mistake } from "./mistake.ts";

// Keys that were written as hexadecimal digits, but incompletely or with mistakes.

/** Digits with no more other characters than this are taken for digits. */
export const maximumTypos = 3;

/** Counts the characters (UTF-16 units) of a short text that are no hexadecimal digits. */
export function countOtherThanHex(text: string): number {
  return text.replace(/[\da-f]/gi, "").length;
}

export function digits(lengths: readonly number[]): Mistake<"key.digits"> {
  return {
    id: "key.digits",
    message: "The number of hexadecimal digits is wrong: check that the key is complete and belongs in this parameter.",
    recognize(text) {
      if (text === "" || lengths.includes(text.length) || lowerHex(text) === undefined) return undefined;
      return { meant: [], counts: { found: text.length, wanted: lengths } };
    },
  };
}

export function characters(lengths: readonly number[]): Mistake<"key.characters"> {
  return {
    id: "key.characters",
    message: "Some characters are not hexadecimal digits: replace them with 0 to 9 or a to f.",
    recognize(text) {
      const count = lengths.includes(text.length) ? countOtherThanHex(text) : 0;
      return count > 0 && count <= maximumTypos ? { meant: [] } : undefined;
    },
  };
}
