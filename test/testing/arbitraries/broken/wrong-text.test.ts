import fc from "fast-check";
import { expect, test } from "vitest";
import { spoiled, textWithout, wrongHex } from "../../../../src/testing/arbitraries/broken/wrong-text.ts";
import { wellFormedText } from "../../../../src/testing/arbitraries/text.ts";

test("text that a pattern does not match", () => {
  fc.assert(fc.property(textWithout(/^a/), (text) => text.isWellFormed() && !text.startsWith("a")));
});

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

test("hexadecimal digits that are none, or too few or too many", () => {
  const valid = /^[\da-f]{32}$/i;
  const sample = fc.sample(wrongHex(valid), 500);
  expect(sample.filter((text) => valid.test(text))).toStrictEqual([]);
  for (const kind of [
    "",
    /^[\da-f]{1,31}$/i,
    /^[\da-f]{33,}$/i,
    /^[\da-f]*[^\da-f][\da-f]{20,}$/i,
    /^(?=.{32}$)0*[^0]0*$/s,
  ]) {
    expect(
      sample.some((text) => (kind === "" ? text === "" : text.match(kind))),
      String(kind),
    ).toBe(true);
  }
});
