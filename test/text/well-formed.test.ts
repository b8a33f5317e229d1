import fc from "fast-check";
import { expect, test } from "vitest";
import { charactersOf, visible } from "../../src/text/characters.ts";
import { isWellFormed } from "../../src/text/well-formed.ts";
import { codePoint } from "./code-point.ts";

test.each(["", "kid1", "\u0000", "é", "鍵", "\u{1f511}", "\u{10ffff}", "\ufeff", "\ufffd", "\uffff"])(
  "%j is well-formed",
  (text) => {
    expect(isWellFormed(text)).toBe(true);
  },
);

test.each(["\ud800", "\udfff", "a\ud83d", "\udd11a", "\udd11\ud83d", "\ud83d\ud83d\udd11", "\u{1f511}\udd11"])(
  "%j has a lone surrogate",
  (text) => {
    expect(isWellFormed(text)).toBe(false);
  },
);

test("property: exactly where UTF-8 keeps the text (decision D3)", () => {
  const units = fc.string({ unit: fc.constantFrom("a", "\ud83d", "\udd11", "\ud800", "\udfff", "é", "\ufffd") });
  const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
  fc.assert(
    fc.property(fc.oneof(units, any, fc.string({ unit: codePoint })), (text) => {
      expect(isWellFormed(text)).toBe(Buffer.from(text).toString() === text);
    }),
    { numRuns: 1000 },
  );
});

test("a text that is known to be ASCII is not looked at", () => {
  expect(isWellFormed("\ud800", visible)).toBe(true);
  expect(isWellFormed("\ud800", charactersOf("\ud800"))).toBe(false);
  expect(isWellFormed("\u{1f511}a", charactersOf("\u{1f511}a"))).toBe(true);
});
