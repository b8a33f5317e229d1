import fc from "fast-check";
import { expect, test } from "vitest";
import { classesOf, visible } from "../../src/text/character-classes.ts";
import { isWellFormed } from "../../src/text/well-formed.ts";
import { codePoint } from "./code-point.ts";

test.each(["", "kid1", "\u0000", "é", "鍵", "\u{1f511}", "\u{10ffff}", "\ufeff", "\ufffd", "\uffff"])(
  "accepts %j",
  (text) => {
    expect(isWellFormed(text)).toBe(true);
  },
);

test.each(["\ud800", "\udfff", "a\ud83d", "\udd11a", "\udd11\ud83d", "\ud83d\ud83d\udd11", "\u{1f511}\udd11"])(
  "refuses %j, which has a lone surrogate",
  (text) => {
    expect(isWellFormed(text)).toBe(false);
  },
);

test("property: accepts exactly the strings that survive UTF-8 (decision D3)", () => {
  const units = fc.string({ unit: fc.constantFrom("a", "\ud83d", "\udd11", "\ud800", "\udfff", "é", "\ufffd") });
  const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
  fc.assert(
    fc.property(fc.oneof(units, any, fc.string({ unit: codePoint })), (text) => {
      expect(isWellFormed(text)).toBe(Buffer.from(text).toString() === text);
    }),
    { numRuns: 1000 },
  );
});

test("does not scan a string whose classes are ASCII only", () => {
  expect(isWellFormed("\ud800", visible)).toBe(true);
  expect(isWellFormed("\ud800", classesOf("\ud800"))).toBe(false);
  expect(isWellFormed("\u{1f511}a", classesOf("\u{1f511}a"))).toBe(true);
});
