import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noDecimal, noInteger, noText } from "./no-text.ts";

const most = 9007199254740991; // 2^53 - 1

test("is a positive integer up to 2^53 - 1, as a number or as text (decision D5)", () => {
  accepts(
    parameters.licenseDuration,
    [1, 60, 3600, 1e15, most - 1, most].flatMap((seconds) => [
      [seconds, seconds, String(seconds)] as const,
      [String(seconds), seconds, String(seconds)] as const,
    ]),
  );
});

test("is no other number, and no text but a decimal integer (decision D7)", () => {
  refusesAll(parameters.licenseDuration, "licenseDuration.integer", [
    ...[0, -0, -1, -most, ...noInteger],
    ...["0", "060", "9007199254740992", "9007199254740993", "1e3", "9".repeat(400), "PT1H", ...noDecimal],
    ...[undefined, new Date(3600), ...noText],
  ]);
});
