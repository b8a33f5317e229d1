import fc from "fast-check";
import { expect, test } from "vitest";
import { documented, observed } from "../../../src/index.ts";
import {
  type EncodingVariant,
  encodePieces as encodeFor,
  encodingVariant,
  type Piece,
} from "../../../src/testing/arbitraries/encoding-variant.ts";

const plain = { moves: [], escapes: [], emptyPairs: [] };
const pieces: readonly Piece[] = [["kid", "^a b"], ["wvExtension", "aaaa,+w=="], "%6b=1", ["cookie", "é&"]];

function encodePieces(all: readonly Piece[], variant: EncodingVariant): string {
  return encodeFor(all, variant, documented);
}

test("property: has four ways to write a character, and at most three empty pairs in a row", () => {
  fc.assert(fc.property(encodingVariant(), ({ escapes, emptyPairs }) => Math.max(0, ...escapes, ...emptyPairs) <= 3));
  expect(
    new Set(fc.sample(encodingVariant(), { seed: 1, numRuns: 100 }).flatMap(({ escapes }) => escapes)),
  ).toStrictEqual(new Set([0, 1, 2, 3]));
});

test("the plain variant escapes only the characters that must be escaped", () => {
  expect(encodePieces(pieces, plain)).toBe("kid=^a b&wvExtension=aaaa,%2Bw%3D%3D&%6b=1&cookie=é%26");
});

test("writes a character in each way", () => {
  expect(encodePieces([["kid", "k +é/"]], { ...plain, escapes: [0, 0, 0, 1] })).toBe("kid=k %2Bé/");
  expect(encodePieces([["kid", "k +é/"]], { ...plain, escapes: [2] })).toBe("%6B%69%64=%6B+%2B%C3%A9%2F");
  expect(encodePieces([["kid", "k +é/"]], { ...plain, escapes: [3] })).toBe("%6b%69%64=%6b%20%2b%c3%a9%2f");
  expect(encodePieces([["kid", "kk"]], { ...plain, escapes: [0, 3] })).toBe("k%69d=%6bk");
});

test("moves parameters; repeated ones, unknown names and encoded pieces keep their order", () => {
  const all: readonly Piece[] = [["kid", "1"], ["wvExtension", "2"], ["KID", "3"], "4", ["cookie", "5"]];
  expect(encodePieces(all, { ...plain, moves: [1] })).toBe("cookie=5&wvExtension=2&kid=1&KID=3&4");
  fc.assert(
    fc.property(encodingVariant(), ({ moves }) => {
      const fixed = encodePieces(all, { ...plain, moves }).replace(/(^|&)(kid|cookie)=\d/g, "");
      expect(fixed.replace(/^&/, "")).toBe("wvExtension=2&KID=3&4");
    }),
  );
});

test("moves the parameters of keys, too, if the contract has several", () => {
  const all: readonly Piece[] = [
    ["kid.0", "1"],
    ["kid.00", "2"],
    ["contentKey.1", "3"],
  ];
  expect(encodeFor(all, { ...plain, moves: [2, 0] }, observed)).toBe("kid.00=2&contentKey.1=3&kid.0=1");
  expect(encodeFor(all, { ...plain, moves: [2, 0] }, documented)).toBe("kid.0=1&kid.00=2&contentKey.1=3");
});

test("inserts empty pairs before the pieces and at the end", () => {
  expect(encodePieces([["kid", "1"], "2"], { ...plain, emptyPairs: [1, 2, 3] })).toBe("&kid=1&&&2&&&");
});

test("property: has the same meaning in every encoding variant", () => {
  fc.assert(
    fc.property(encodingVariant(), (variant) => {
      const decoded = new URLSearchParams(encodePieces(pieces, variant));
      expect([...decoded].sort()).toStrictEqual([...new URLSearchParams(encodePieces(pieces, plain))].sort());
      expect(decoded.getAll("kid")).toStrictEqual(["^a b"]);
    }),
  );
});
