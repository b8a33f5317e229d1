import { test } from "vitest";
import { licenseDuration } from "../../../src/parameters/license-duration/license-duration.ts";
import { nonDecimals, nonIntegers } from "../non-strings.ts";
import { accepts, refusesAll } from "../read-cases.ts";

const maximum = 9007199254740991; // 2^53 - 1

test("accepts a positive integer up to 2^53 - 1, as a number or a string (decision D5)", () => {
  accepts(
    licenseDuration,
    [1, 60, 3600, 1e15, maximum - 1, maximum].flatMap((seconds) => [
      [seconds, seconds, String(seconds)] as const,
      [String(seconds), seconds, String(seconds)] as const,
    ]),
  );
});

test("refuses any other number, and any string that is not a decimal integer (decision D7)", () => {
  refusesAll(licenseDuration, "licenseDuration.integer", [
    ...[0, -0, -1, -maximum, ...nonIntegers],
    ...["0", "060", "9007199254740992", "9007199254740993", "1e3", "9".repeat(400), "PT1H", ...nonDecimals],
  ]);
});
