import * as fc from "fast-check";
import { firstIsPlainest } from "./first-is-plainest.ts";
import { hexDigit, wellFormedText } from "./text.ts";

/** A text with one of the characters inserted at any index, including the beginning and the end. */
export function spoiled(texts: fc.Arbitrary<string>, characters: string): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.constantFrom(...characters), fc.nat()).map(([text, character, position]) => {
    const all = [...text]; // code points, so that no surrogate pair is split
    const at = position % (all.length + 1);
    return [...all.slice(0, at), character, ...all.slice(at)].join("");
  });
}

/**
 * Text that is almost hexadecimal digits of one of the lengths: up to 70 digits, the right number of characters with one that
 * is not a digit, or any other text. It may be valid.
 */
export function nearHex(lengths: readonly number[]): fc.Arbitrary<string> {
  const digits = fc.string({ unit: hexDigit(), maxLength: 70, size: "max" });
  const oneLess = fc.constantFrom(...lengths).map((length) => "0".repeat(length - 1));
  return fc.oneof(firstIsPlainest, fc.constant(""), digits, spoiled(oneLess, "gG-: \n０é"), wellFormedText());
}
