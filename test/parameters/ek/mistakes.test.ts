import fc from "fast-check";
import { expect, test } from "vitest";
import { ek, ekDigits } from "../../../src/parameters/ek/ek.ts";
import { mistakes } from "../../../src/parameters/ek/mistakes.ts";
import { samples } from "../../../src/parameters/ek/samples.ts";
import { expectFound, expectNamed, expectNone, fixable, mistakesIn, unfixable } from "../damaged-keys.ts";

test("has the mistakes of a key, in the order of the table", () => {
  expect(mistakes.others.map(({ id }) => id)).toStrictEqual([
    "key.hex-of-hex",
    "key.prefix",
    "key.base64",
    "key.base64-of-hex",
    "key.digits",
    "key.characters",
  ]);
});

test("property: finds the one mistake in a key, and the key", () => {
  fc.assert(
    fc.property(fixable([ekDigits]), (damaged) => expectFound(ek, mistakes, damaged)),
    { numRuns: 500 },
  );
});

test("property: finds missing digits and wrong characters", () => {
  const damaged = unfixable([ekDigits]);
  fc.assert(
    fc.property(damaged, (one) => expectNamed(ek, mistakes, [ekDigits], one)),
    { numRuns: 500 },
  );
});

test("property: finds no mistake in a valid key", () => {
  fc.assert(
    fc.property(samples().texts, (text) => {
      expectNone(ek, mistakes, text);
    }),
  );
});

test("takes no key of 16 bytes for Base64, nor a UUID for a wrapped key", () => {
  const ids = (text: string) => mistakesIn(ek, mistakes, text).map(({ mistake }) => mistake.id);
  expect(ids("5438b719bf47a2f5678237477db2f9e6")).toStrictEqual(["key.digits"]);
  expect(ids("5438b719bf47a2f5678237477db2f9eO")).toStrictEqual([]);
  expect(ids("fd1a706a-c2b3-6002-888f-6d4a414333c3")).toStrictEqual([]);
});
