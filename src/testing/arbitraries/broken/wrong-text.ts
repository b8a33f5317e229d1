import * as fc from "fast-check";
import { firstIsPlainest } from "../first-is-plainest.ts";
import { wellFormedText } from "../text.ts";

/** Well-formed text that the pattern of the valid ones does not match. */
export function textWithout(valid: RegExp): fc.Arbitrary<string> {
  return wellFormedText().filter((text) => !valid.test(text));
}

/** A text with one of the characters before it, after it, or between two of its own. */
export function spoiled(texts: fc.Arbitrary<string>, characters: string): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.constantFrom(...characters), fc.nat({ max: 200 })).map(([text, character, place]) => {
    const all = [...text]; // code points: a pair of surrogates stays one
    const at = place % (all.length + 1);
    return [...all.slice(0, at), character, ...all.slice(at)].join("");
  });
}

/** Hexadecimal digits of a wrong number, or with something else among them. */
export function wrongHex(valid: RegExp): fc.Arbitrary<string> {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEF"), maxLength: 70, size: "max" });
  const rightLength = fc.constantFrom(31, 47, 63).map((length) => "0".repeat(length));
  return fc
    .oneof(firstIsPlainest, fc.constant(""), digits, spoiled(rightLength, "gG-: \n０é"), wellFormedText())
    .filter((text) => !valid.test(text));
}
