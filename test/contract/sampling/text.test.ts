import fc from "fast-check";
import { expect, test } from "vitest";
import { hexText, printable, wellFormedText } from "../../../src/contract/sampling/text.ts";
import { shrink } from "../../testing/shrink.ts";

test("generates the given number of hexadecimal digits, in either case", () => {
  fc.assert(fc.property(hexText(8), (value) => /^[\da-f]{8}$/i.test(value)));
  expect(shrink(hexText(8))).toBe("00000000");
  expect(fc.sample(hexText(8), { seed: 1, numRuns: 10 }).join("")).toMatch(/[A-F].*[a-f]/);
});

test("generates well-formed strings up to the maximum length, also beyond ASCII", () => {
  fc.assert(fc.property(wellFormedText(9), (value) => value.isWellFormed() && value.length <= 9));
  expect(shrink(wellFormedText(9))).toBe("");
  expect(shrink(wellFormedText(9), (value) => value.length === 9)).toHaveLength(9);
  const sample = fc.sample(wellFormedText(9), { seed: 1, numRuns: 1000 }).join("");
  for (const character of "a %&=+,#^<\n\u0000") expect(sample).toContain(character);
  expect(shrink(wellFormedText(9), (value) => /[^\0-\uffff]/u.test(value)).length).toBe(2);
});

test("generates some well-formed strings with the name of an inherited property", () => {
  const sample = fc.sample(wellFormedText(), { seed: 1, numRuns: 5000 });
  expect(sample.some((value) => value.includes("__proto__"))).toBe(true);
  const values = ["é__proto__", "\ud800"];
  expect(values.map((value) => wellFormedText().canShrinkWithoutContext(value))).toStrictEqual([true, false]);
});

test("generates characters on both sides of the surrogates", () => {
  const characters = [...fc.sample(wellFormedText(200), { seed: 1, numRuns: 5000 }).join("")].map(
    (one) => one.codePointAt(0) ?? 0,
  );
  for (const [from, to] of [
    [0xd000, 0xd7ff],
    [0xe000, 0xefff],
    [0x10_0000, 0x10_ffff],
  ] as const) {
    expect(characters.some((one) => from <= one && one <= to)).toBe(true);
  }
});

test("generates a printable ASCII character, starting at the space or at another character", () => {
  fc.assert(fc.property(printable(), (character) => /^[ -~]$/.test(character)));
  fc.assert(fc.property(printable("!"), (character) => /^[!-~]$/.test(character)));
  expect(shrink(printable())).toBe(" ");
  expect(shrink(printable("!"))).toBe("!");
});
