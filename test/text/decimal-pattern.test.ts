import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalUpTo } from "../../src/text/decimal-pattern.ts";

test("accepts the integers from 1 to the maximum in decimal digits, and nothing else", () => {
  for (const maximum of [10, 11, 19, 20, 99, 100, 101, 109, 110, 999, 1000, 1234]) {
    const pattern = new RegExp(`^${decimalUpTo(String(maximum))}$`, "v");
    const accepted = Array.from({ length: 3000 }, (_, number) => number).filter((number) =>
      pattern.test(String(number)),
    );
    expect(accepted).toStrictEqual(Array.from({ length: maximum }, (_, at) => at + 1));
    for (const text of ["", "01", "+1", " 1", "1 ", "1.0", "1\n", "１"]) expect(pattern.test(text)).toBe(false);
  }
});

test("is exact where numbers are not", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 10n, max: 10n ** 20n }), fc.bigInt({ min: -100n, max: 100n }), (maximum, distance) => {
      const pattern = new RegExp(`^${decimalUpTo(String(maximum))}$`, "v");
      const integer = maximum + distance;
      expect(pattern.test(String(integer))).toBe(distance <= 0n && integer > 0n);
    }),
  );
});
