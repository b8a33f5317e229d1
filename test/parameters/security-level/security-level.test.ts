import { expect, test } from "vitest";
import { securityLevel, securityLevels } from "../../../src/parameters/security-level/security-level.ts";
import { nonDecimals, nonIntegers } from "../non-strings.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts 1 to 5, as a number or a string", () => {
  accepts(
    securityLevel,
    [1, 2, 3, 4, 5].flatMap((level) => [
      [level, level, String(level)] as const,
      [String(level), level, String(level)] as const,
    ]),
  );
});

test("refuses only an absent value as missing", () => {
  refusesAll(securityLevel, "securityLevel.missing", [undefined]);
});

test("refuses any other number, and any string that is not a decimal integer (decision D7)", () => {
  refusesAll(securityLevel, "securityLevel.value", [
    ...["0", "6", "10", "05", "5.0", "５", "9".repeat(400), "SW_SECURE_CRYPTO", ...nonDecimals],
    ...[0, -0, 6, -1, 5.000001, Number.MAX_SAFE_INTEGER, ...nonIntegers],
  ]);
});

test("names the five values", () => {
  expect(securityLevels).toStrictEqual({
    SW_SECURE_CRYPTO: 1,
    SW_SECURE_DECODE: 2,
    HW_SECURE_CRYPTO: 3,
    HW_SECURE_DECODE: 4,
    HW_SECURE_ALL: 5,
  });
});
