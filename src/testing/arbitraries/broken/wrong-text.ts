import * as fc from "fast-check";
import { firstIsPlainest } from "../first-is-plainest.ts";
import { wellFormedText } from "../text.ts";

/** A text with one of the characters before it, after it, or between two of its own. */
export function spoiled(texts: fc.Arbitrary<string>, characters: string): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.constantFrom(...characters), fc.nat()).map(([text, character, place]) => {
    const all = [...text]; // code points: a pair of surrogates stays one
    const at = place % (all.length + 1);
    return [...all.slice(0, at), character, ...all.slice(at)].join("");
  });
}

/** Hexadecimal digits, 70 at most, or with something else among them, and other text: much of it is wrong as a key. */
export function nearHex(): fc.Arbitrary<string> {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEF"), maxLength: 70, size: "max" });
  const oneLess = fc.constantFrom(31, 47, 63).map((length) => "0".repeat(length));
  return fc.oneof(firstIsPlainest, fc.constant(""), digits, spoiled(oneLess, "gG-: \n０é"), wellFormedText());
}
