import { expect, test } from "vitest";
import { observedRules, observedSecurityLevel } from "../../../src/parameters/security-level/observed.ts";
import { securityLevel } from "../../../src/parameters/security-level/security-level.ts";
import { nonDecimals, nonIntegers, nonStrings } from "../non-strings.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts 1 to 5, as a number or a string", () => {
  accepts(
    observedSecurityLevel,
    [1, 2, 3, 4, 5].flatMap((level) => [
      [level, level, String(level)] as const,
      [String(level), level, String(level)] as const,
    ]),
  );
});

test("refuses an absent value and other types by value.type, since it is optional", () => {
  refusesAll(observedSecurityLevel, "value.type", [undefined, ...nonStrings]);
});

test("refuses any other number, and any string that is not a decimal integer (decision D7)", () => {
  refusesAll(observedSecurityLevel, "securityLevel.value", [
    ...["0", "6", "10", "05", "5.0", "５", "9".repeat(400), "SW_SECURE_CRYPTO", ...nonDecimals],
    ...[0, -0, 6, -1, 5.000001, Number.MAX_SAFE_INTEGER, ...nonIntegers],
  ]);
});

test("has the documented rule of a given level, and none for a missing one", () => {
  expect(observedRules).toStrictEqual({ "securityLevel.value": securityLevel.rules["securityLevel.value"] });
});
