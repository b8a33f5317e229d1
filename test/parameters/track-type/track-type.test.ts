import { expect, test } from "vitest";
import { rules, trackType, trackTypes, write } from "../../../src/parameters/track-type/track-type.ts";
import { nonDecimals, nonIntegers, nonStrings } from "../non-strings.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts 0 to 4, as a number or a string, and returns 0 for -0", () => {
  accepts(trackType, [
    [-0, 0, "0"],
    ...[0, 1, 2, 3, 4].flatMap((type) => [
      [type, type, String(type)] as const,
      [String(type), type, String(type)] as const,
    ]),
  ]);
});

test("refuses any other number, and any other string, by the same rule (decision D7)", () => {
  refusesAll(trackType, "trackType.value", [
    ...["5", "10", "04", "4.0", "４", "9".repeat(400), "HD", "UHD1", ...nonDecimals],
    ...[5, -1, 3.5, Number.MAX_SAFE_INTEGER, ...nonIntegers],
  ]);
});

test("refuses an absent value and other types by value.type", () => {
  refusesAll(trackType, "value.type", [undefined, ...nonStrings, new Date(0)]);
});

test("has a rule without a code, since no page names one", () => {
  expect(rules["trackType.value"].code).toBeNull();
});

test("names the five values", () => {
  expect(trackTypes).toStrictEqual({ SD: 0, HD: 1, AUDIO: 2, UHD1: 3, UHD2: 4 });
  expect(Object.isFrozen(trackTypes)).toBe(true);
});

test("writes without the parameter", () => {
  expect(write(trackTypes.AUDIO)).toBe("2");
  expect(trackType.write).toBe(write);
});
