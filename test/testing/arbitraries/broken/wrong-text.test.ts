import fc from "fast-check";
import { expect, test } from "vitest";
import { nearHex, spoiled } from "../../../../src/testing/arbitraries/broken/wrong-text.ts";
import { wellFormedText } from "../../../../src/testing/arbitraries/text.ts";

test("property: a spoiled text is its own with one character more, and stays well-formed", () => {
  const letters = wellFormedText(10).filter((text) => !text.includes("\n"));
  fc.assert(
    fc.property(spoiled(letters, "\n"), (text) => {
      expect(text.isWellFormed()).toBe(true);
      expect(text.split("\n")).toHaveLength(2);
    }),
  );
  const places = new Set(fc.sample(spoiled(fc.constant("ab"), "x"), 200));
  expect(places).toStrictEqual(new Set(["xab", "axb", "abx"]));
  expect(new Set(fc.sample(spoiled(fc.constant("\u{1f511}"), "x"), 100))).toStrictEqual(
    new Set(["x\u{1f511}", "\u{1f511}x"]),
  );
});

test.each([
  /^$/,
  /^[\da-f]{1,31}$/i,
  /^[\da-f]{33,}$/i,
  /^0*[gG: \n０é-]0*$/,
  /^(?=.{32}$)0*[^0]0*$/s,
  /^(?=.{48}$)0*[^0]0*$/s,
  /^(?=.{64}$)0*[^0]0*$/s,
])("some nearly hexadecimal texts are as in %s", (pattern) => {
  expect(fc.sample(nearHex(), 500).some((text) => pattern.test(text))).toBe(true);
});
