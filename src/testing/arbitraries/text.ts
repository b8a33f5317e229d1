import * as fc from "fast-check";
import { firstIsPlainest } from "./first-is-plainest.ts";

/** So many hexadecimal digits, in either case. */
export function hexText(digits: number): fc.Arbitrary<string> {
  return fc.string({ unit: hexDigit, minLength: digits, maxLength: digits });
}

/** Well-formed text of any length up to so many UTF-16 units, half of it characters that mean something to somebody. */
export function wellFormedText(maximumUnits = 40): fc.Arbitrary<string> {
  return fc
    .string({ unit: character, maxLength: maximumUnits, size: "max" })
    .filter((text) => text.length <= maximumUnits);
}

/** A character of printable ASCII, from the given one on: a blank is the first. */
export function printable(first = " "): fc.Arbitrary<string> {
  return fc.integer({ min: first.charCodeAt(0), max: 0x7e }).map((unit) => String.fromCharCode(unit));
}

const character = fc.oneof(
  firstIsPlainest,
  fc.constantFrom(..."a %&=+,;/?#^~*'\"<>\\\n\u0000"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);

const hexDigit = fc.constantFrom(..."0123456789abcdefABCDEF");
