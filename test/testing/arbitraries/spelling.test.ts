import fc from "fast-check";
import { expect, test } from "vitest";
import { type Piece, spell, spelling } from "../../../src/testing/arbitraries/spelling.ts";

const plain = { moves: [], escapes: [], blanks: [] };
const pieces: readonly Piece[] = [["kid", "^a b"], ["wvExtension", "aaaa,+w=="], "%6b=1", ["cookie", "é&"]];

test("property: there are four ways to write a character, and at most three empty pairs in a row", () => {
  fc.assert(fc.property(spelling, ({ escapes, blanks }) => Math.max(0, ...escapes, ...blanks) <= 3));
  expect(new Set(fc.sample(spelling, 100).flatMap(({ escapes }) => escapes))).toStrictEqual(new Set([0, 1, 2, 3]));
});

test("the plain spelling escapes what must be escaped, and nothing else", () => {
  expect(spell(pieces, plain)).toBe("kid=^a b&wvExtension=aaaa,%2Bw%3D%3D&%6b=1&cookie=é%26");
});

test("each way of writing a character", () => {
  expect(spell([["kid", "k +é/"]], { ...plain, escapes: [0, 0, 0, 1] })).toBe("kid=k %2Bé/");
  expect(spell([["kid", "k +é/"]], { ...plain, escapes: [2] })).toBe("%6B%69%64=%6B+%2B%C3%A9%2F");
  expect(spell([["kid", "k +é/"]], { ...plain, escapes: [3] })).toBe("%6b%69%64=%6b%20%2b%c3%a9%2f");
  expect(spell([["kid", "kk"]], { ...plain, escapes: [0, 3] })).toBe("k%69d=%6bk");
});

test("parameters move; extensions, unknown names and encoded pieces keep their order", () => {
  const all: readonly Piece[] = [["kid", "1"], ["wvExtension", "2"], ["KID", "3"], "4", ["cookie", "5"]];
  expect(spell(all, { ...plain, moves: [1] })).toBe("cookie=5&wvExtension=2&kid=1&KID=3&4");
  fc.assert(
    fc.property(spelling, ({ moves }) => {
      const fixed = spell(all, { ...plain, moves }).replace(/(^|&)(kid|cookie)=\d/g, "");
      expect(fixed.replace(/^&/, "")).toBe("wvExtension=2&KID=3&4");
    }),
  );
});

test("empty pairs stand before the pieces and at the end", () => {
  expect(spell([["kid", "1"], "2"], { ...plain, blanks: [1, 2, 3] })).toBe("&kid=1&&&2&&&");
});

test("property: a body means the same in every spelling", () => {
  fc.assert(
    fc.property(spelling, (way) => {
      const read = new URLSearchParams(spell(pieces, way));
      expect([...read].sort()).toStrictEqual([...new URLSearchParams(spell(pieces, plain))].sort());
      expect(read.getAll("kid")).toStrictEqual(["^a b"]);
    }),
  );
});
