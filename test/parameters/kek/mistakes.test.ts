import fc from "fast-check";
import { expect, test } from "vitest";
import { kek, kekDigits } from "../../../src/parameters/kek/kek.ts";
import { mistakes } from "../../../src/parameters/kek/mistakes.ts";
import { samples } from "../../../src/parameters/kek/samples.ts";
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
    fc.property(fixable(kekDigits), (damaged) => expectFound(kek, mistakes, damaged)),
    { numRuns: 500 },
  );
});

test("property: finds missing digits and wrong characters", () => {
  const damaged = unfixable(kekDigits);
  fc.assert(
    fc.property(damaged, (one) => expectNamed(kek, mistakes, kekDigits, one)),
    { numRuns: 500 },
  );
});

test("property: finds no mistake in a valid key but digits of digits", () => {
  const digitsOfDigits = /^(?:3\d|[46][1-6]){32}$/;
  fc.assert(
    fc.property(samples().texts, (text) => {
      if (digitsOfDigits.test(text)) expectNone(kek, mistakes, text, "key.hex-of-hex");
      else expectNone(kek, mistakes, text);
    }),
    { examples: [["3".repeat(64)], ["3".repeat(48)], ["3a".repeat(32)]] },
  );
});
