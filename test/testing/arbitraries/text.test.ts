import fc from "fast-check";
import { expect, test } from "vitest";
import { hexText, printable, wellFormedText } from "../../../src/testing/arbitraries/text.ts";
import { shrunken } from "../shrunken.ts";

test("hexadecimal digits of either case, as many as are asked for", () => {
  fc.assert(fc.property(hexText(8), (text) => /^[\da-f]{8}$/i.test(text)));
  expect(shrunken(hexText(8))).toBe("00000000");
});

test("well-formed text of at most so many units, which reaches that many and beyond ASCII", () => {
  fc.assert(fc.property(wellFormedText(9), (text) => text.isWellFormed() && text.length <= 9));
  expect(shrunken(wellFormedText(9))).toBe("");
  expect(shrunken(wellFormedText(9), (text) => text.length === 9)).toHaveLength(9);
  const sample = fc.sample(wellFormedText(9), 1000).join("");
  for (const character of "a %&=+,#^<\n\u0000") expect(sample).toContain(character);
  expect(shrunken(wellFormedText(9), (text) => /[^\0-\uffff]/u.test(text)).length).toBe(2);
});

test("a character of printable ASCII, from a blank or another one on", () => {
  fc.assert(fc.property(printable(), (character) => /^[ -~]$/.test(character)));
  fc.assert(fc.property(printable("!"), (character) => /^[!-~]$/.test(character)));
  expect(shrunken(printable())).toBe(" ");
  expect(shrunken(printable("!"))).toBe("!");
});
