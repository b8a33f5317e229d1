import fc from "fast-check";
import { expect, test } from "vitest";
import {
  classes,
  classesOf,
  delimiter,
  digit,
  equalsSign,
  hexDigit,
  lowerHexLetter,
  nonAscii,
  otherVisible,
  spaceOrControl,
  upperHexLetter,
  visible,
} from "../../src/text/character-classes.ts";

const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

test.each([
  ["digits", digit, /^[0-9]$/],
  ["lower-case hexadecimal letters", lowerHexLetter, /^[a-f]$/],
  ["upper-case hexadecimal letters", upperHexLetter, /^[A-F]$/],
  ["hexadecimal digits", hexDigit, /^[0-9a-fA-F]$/],
  ["the equals sign", equalsSign, /^=$/],
  ["delimiters", delimiter, /^[&%+]$/],
  ["other visible characters", otherVisible, /^[!-~]$(?<![0-9a-fA-F=&%+])/],
  ["visible characters", visible, /^[!-~]$/],
  ["the space and the ASCII control characters", spaceOrControl, /^[\0-\x20\x7f]$/],
  ["non-ASCII units", nonAscii, /^[^\0-\x7f]$/],
])("classifies exactly these of all UTF-16 units: %s", (_, characterClass, pattern) => {
  expect(all.filter((unit) => (classesOf(unit) & characterClass) !== 0)).toStrictEqual(
    all.filter((unit) => pattern.test(unit)),
  );
});

test("assigns exactly one class to each byte", () => {
  const all = Array.from({ length: 0x100 }, (_, byte) => classes.getUint8(byte));
  expect(all.filter((bit) => bit === 0 || (bit & (bit - 1)) !== 0)).toStrictEqual([]);
  expect(all.slice(0x80)).toStrictEqual(new Array(0x80).fill(nonAscii));
});

test("property: returns the union of the classes of the parts", () => {
  const part = fc.string({ unit: fc.constantFrom(..."09afAFgG =&%+é\ud800"), maxLength: 4 });
  fc.assert(
    fc.property(part, part, (one, other) => {
      expect(classesOf(one + other)).toBe(classesOf(one) | classesOf(other));
    }),
  );
  expect(classesOf("")).toBe(0);
});
