import fc from "fast-check";
import { expect, test } from "vitest";
import {
  beyondAscii,
  blankOrControl,
  charactersOf,
  digit,
  equalsSign,
  hexDigit,
  kinds,
  lowerHexLetter,
  mark,
  otherVisible,
  upperHexLetter,
  visible,
} from "../../src/text/characters.ts";

const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

test.each([
  ["digits", digit, /^[0-9]$/],
  ["lower-case hexadecimal letters", lowerHexLetter, /^[a-f]$/],
  ["upper-case hexadecimal letters", upperHexLetter, /^[A-F]$/],
  ["hexadecimal digits", hexDigit, /^[0-9a-fA-F]$/],
  ["the equals sign", equalsSign, /^=$/],
  ["marks", mark, /^[&%+]$/],
  ["other visible characters", otherVisible, /^[!-~]$(?<![0-9a-fA-F=&%+])/],
  ["visible characters", visible, /^[!-~]$/],
  ["the blank and the controls of ASCII", blankOrControl, /^[\0-\x20\x7f]$/],
  ["all beyond ASCII", beyondAscii, /^[^\0-\x7f]$/],
])("of all UTF-16 units exactly these are of the kind: %s", (_, kind, pattern) => {
  expect(all.filter((unit) => (charactersOf(unit) & kind) !== 0)).toStrictEqual(
    all.filter((unit) => pattern.test(unit)),
  );
});

test("each byte has exactly one kind", () => {
  const all = Array.from({ length: 0x100 }, (_, byte) => kinds.getUint8(byte));
  expect(all.filter((kind) => kind === 0 || (kind & (kind - 1)) !== 0)).toStrictEqual([]);
  expect(all.slice(0x80)).toStrictEqual(new Array(0x80).fill(beyondAscii));
});

test("property: a text is made of what its parts are made of", () => {
  const part = fc.string({ unit: fc.constantFrom(..."09afAFgG =&%+é\ud800"), maxLength: 4 });
  fc.assert(
    fc.property(part, part, (one, other) => {
      expect(charactersOf(one + other)).toBe(charactersOf(one) | charactersOf(other));
    }),
  );
  expect(charactersOf("")).toBe(0);
});
