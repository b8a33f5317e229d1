import * as fc from "fast-check";

/** So many hexadecimal digits, in either case. */
export function hexText(digits: number): fc.Arbitrary<string> {
  return fc.string({ unit: hexDigit, minLength: digits, maxLength: digits });
}

/** Well-formed text of so many UTF-16 units at most, with astral characters and everything that urlencoding escapes. */
export function wellFormedText(maximumUnits = 40): fc.Arbitrary<string> {
  return fc.string({ unit: "binary", maxLength: maximumUnits }).filter((text) => text.length <= maximumUnits);
}

/** A character of printable ASCII, from the given one on: a blank is the first. */
export function printable(first = " "): fc.Arbitrary<string> {
  return fc.integer({ min: first.charCodeAt(0), max: 0x7e }).map((unit) => String.fromCharCode(unit));
}

const hexDigit = fc.constantFrom(..."0123456789abcdefABCDEF");
