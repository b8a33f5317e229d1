import * as fc from "fast-check";
import { firstIsPlainest } from "./first-is-plainest.ts";

/** A string of exactly this number of hexadecimal digits, in either letter case. */
export function hexText(digits: number): fc.Arbitrary<string> {
  return fc.string({ unit: hexDigit(), minLength: digits, maxLength: digits });
}

/** A hexadecimal digit, in either letter case. */
export function hexDigit(): fc.Arbitrary<string> {
  return fc.constantFrom(..."0123456789abcdefABCDEF");
}

/** A well-formed string of at most this number of UTF-16 units; half of its characters are special in some encoding. */
export function wellFormedText(maximumUnits = 40): fc.Arbitrary<string> {
  return fc
    .string({ unit: character(), maxLength: maximumUnits, size: "max" })
    .filter((text) => text.length <= maximumUnits);
}

/** A printable ASCII character from `first` to `~`; `first` is the space by default. */
export function printable(first = " "): fc.Arbitrary<string> {
  return fc.integer({ min: first.charCodeAt(0), max: 0x7e }).map((unit) => String.fromCharCode(unit));
}

function character(): fc.Arbitrary<string> {
  return fc.oneof(firstIsPlainest, fc.constantFrom(..."a %&=+,;/?#^~*'\"<>\\\n\u0000"), anyCharacter());
}

/** Any code point except a surrogate. The unit "binary" of fast-check is equivalent, but takes a second to create. */
function anyCharacter(): fc.Arbitrary<string> {
  return fc.nat(0x10_ffff - surrogates).map(toCharacter, toIndex);
}

const firstSurrogate = 0xd800;
const surrogates = 0x800;

function toCharacter(index: number): string {
  return String.fromCodePoint(index < firstSurrogate ? index : index + surrogates);
}

/**
 * The inverse for characters before the surrogates. With it fast-check can also generate its own list of dangerous strings,
 * such as `__proto__`.
 */
function toIndex(character: unknown): number {
  const index = String(character).charCodeAt(0);
  if (toCharacter(index) !== character) throw new TypeError("Expected one character before the surrogates.");
  return index;
}
