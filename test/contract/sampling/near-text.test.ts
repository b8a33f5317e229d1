import fc from "fast-check";
import { expect, test } from "vitest";
import { nearHex, spoiled } from "../../../src/contract/sampling/near-text.ts";
import { wellFormedText } from "../../../src/contract/sampling/text.ts";

test("property: a spoiled string is the original with one more character, and stays well-formed", () => {
  const letters = wellFormedText(10).filter((value) => !value.includes("\n"));
  fc.assert(
    fc.property(spoiled(letters, "\n"), (value) => {
      expect(value.isWellFormed()).toBe(true);
      expect(value.split("\n")).toHaveLength(2);
    }),
  );
});

test("inserts the character at every position, but not inside a surrogate pair", () => {
  const positions = new Set(fc.sample(spoiled(fc.constant("ab"), "x"), { seed: 1, numRuns: 100 }));
  expect(positions).toStrictEqual(new Set(["xab", "axb", "abx"]));
  const beside = new Set(fc.sample(spoiled(fc.constant("\u{1f511}"), "x"), { seed: 1, numRuns: 100 }));
  expect(beside).toStrictEqual(new Set(["x\u{1f511}", "\u{1f511}x"]));
});

test.each([
  /^$/,
  /^[\da-f]{1,31}$/i,
  /^[\da-f]{33,}$/i,
  /^0*[gG: \n０é-]0*$/,
  /^(?=.{32}$)0*[^0]0*$/s,
  /^(?=.{48}$)0*[^0]0*$/s,
])("generates nearly hexadecimal strings of 32 or 48 digits that match %s", (pattern) => {
  const samples = fc.sample(nearHex([32, 48]), { seed: 1, numRuns: 500 });
  expect(samples.some((sample) => pattern.test(sample))).toBe(true);
});
