import fc from "fast-check";
import { expect, test } from "vitest";
import { contentKey, contentKeyDigits } from "../../../src/parameters/content-key/content-key.ts";
import { mistakes } from "../../../src/parameters/content-key/mistakes.ts";
import { samples } from "../../../src/parameters/content-key/samples.ts";
import { expectFound, expectNamed, expectNone, fixable, unfixable } from "../damaged-keys.ts";

test("has the mistakes of a key, in the order of the table", () => {
  expect(mistakes.others.map(({ id }) => id)).toStrictEqual([
    "key.hex-of-hex",
    "key.uuid",
    "key.prefix",
    "key.base64",
    "key.base64-of-hex",
    "key.digits",
    "key.characters",
  ]);
});

test("property: finds the one mistake in a key, and the key", () => {
  fc.assert(
    fc.property(fixable([contentKeyDigits]), (damaged) => expectFound(contentKey, mistakes, damaged)),
    { numRuns: 500 },
  );
});

test("property: finds missing digits and wrong characters", () => {
  const damaged = unfixable([contentKeyDigits]);
  fc.assert(
    fc.property(damaged, (one) => expectNamed(contentKey, mistakes, [contentKeyDigits], one)),
    { numRuns: 500 },
  );
});

test("property: finds no mistake in a valid key", () => {
  fc.assert(
    fc.property(samples().texts, (text) => {
      expectNone(contentKey, mistakes, text);
    }),
  );
});
