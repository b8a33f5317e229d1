import fc from "fast-check";
import { expect, test } from "vitest";
import { cut } from "../../src/http/cut.ts";

test.each([
  ["", ""],
  ["ab", "ab"],
  ["abc", "abc"],
  ["abcd", "abc"],
  ["ab\u{1f511}", "ab"],
  ["ab\u{1f511}c", "ab"],
  ["a\u{1f511}b", "a\u{1f511}"],
  ["ab\ud83d", "ab\ud83d"], // which was half before
  ["ab\ud83dc", "ab\ud83d"],
  ["ab\uffffc", "ab\uffff"],
])("cuts %j to three units: %j", (text, start) => {
  expect(cut(text, 3)).toBe(start);
});

test("property: returns a start that is as long as possible, and is well-formed if the text is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 12 }), (text, length) => {
      const start = cut(text, length);
      expect(text.startsWith(start)).toBe(true);
      expect(start.isWellFormed()).toBe(true);
      expect([length, length - 1, text.length]).toContain(start.length);
      expect(start.length).toBeLessThanOrEqual(length);
    }),
  );
});
