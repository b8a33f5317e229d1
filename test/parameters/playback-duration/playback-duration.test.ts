import { expect, test } from "vitest";
import { playbackDuration, rules, write } from "../../../src/parameters/playback-duration/playback-duration.ts";
import { nonDecimals, nonIntegers, nonStrings } from "../non-strings.ts";
import { accepts, refusesAll } from "../read-cases.ts";

const maximum = 9007199254740991; // 2^53 - 1

test("accepts a positive integer up to 2^53 - 1, as a number or a string", () => {
  accepts(
    playbackDuration,
    [1, 60, 7200, 1e15, maximum - 1, maximum].flatMap((seconds) => [
      [seconds, seconds, String(seconds)] as const,
      [String(seconds), seconds, String(seconds)] as const,
    ]),
  );
});

test("refuses any other number, and any string that is not a decimal integer (decision D7)", () => {
  refusesAll(playbackDuration, "playbackDuration.integer", [
    ...[0, -0, -1, -maximum, ...nonIntegers],
    ...["0", "060", "9007199254740992", "9007199254740993", "1e3", "9".repeat(400), "PT1H", ...nonDecimals],
  ]);
});

test("refuses an absent value and other types by value.type", () => {
  refusesAll(playbackDuration, "value.type", [undefined, ...nonStrings, new Date(0)]);
});

test("has a rule without a code, since no page names one", () => {
  expect(rules["playbackDuration.integer"].code).toBeNull();
});

test("writes without the parameter", () => {
  expect(write(7200)).toBe("7200");
  expect(playbackDuration.write).toBe(write);
});
