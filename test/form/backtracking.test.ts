import { describe, expect, test } from "vitest";
import { fields, observedFields } from "../../src/form/index.ts";
import { fieldCases } from "./field-sets.ts";

// A backtracking pattern is slow if a long beginning matches and the end does not. A string of twice the length must take about
// twice the time: quadratic time takes four times as long, and catastrophic backtracking would not end at all.

const beginnings = ["", "^", "+", "0x", "{", "wudo,", "abcd,", "2030-01-31T12:00:00.", "2030-01-31 12:00:00."];
const middles = [
  "0",
  "9",
  "a",
  "f",
  "A",
  "=",
  " ",
  "\t",
  "-",
  ":",
  ",",
  "AAAA",
  "0x",
  "A=",
  "ab:",
  "\u{1F511}",
  "é",
  "^",
];
const ends = ["", "!", "=", "\ud800", "\n", "Z+", ",", "}"];
const length = 1 << 12;

const createStrings = (size: number): string[] =>
  beginnings.flatMap((beginning) =>
    middles.flatMap((middle) => ends.map((end) => beginning + middle.repeat(size / middle.length) + end)),
  );

const [short, long] = [createStrings(length), createStrings(2 * length)];

/** Measures CPU time, since other processes distort wall-clock time. */
function milliseconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

/** Returns the strings for which twice the length takes more than three times as long, in each of four attempts. */
function findSuperlinear(run: (input: string) => unknown, isIncluded = (_input: string) => true): readonly string[] {
  return short.flatMap((input, at) => {
    if (!isIncluded(input)) return [];
    const twice = long[at] ?? "";
    const isSlow = (): boolean => milliseconds(() => run(twice)) > 3 * milliseconds(() => run(input)) + 2;
    return [1, 2, 3, 4].every(isSlow) ? [`${input.slice(0, 40)}...${input.slice(-4)}`] : [];
  });
}

test("detects quadratic time", { retry: 3 }, () => {
  const quadratic = /^0+(?=\d+$)/;
  const isSlow = /^00+[!=]/;
  expect(
    findSuperlinear(
      (input) => quadratic.test(input),
      (input) => isSlow.test(input),
    ),
  ).not.toStrictEqual([]);
});

/** The fields whose pattern no other field has. */
const different = fieldCases.filter(
  ({ field: { constraints } }, at) =>
    fieldCases.findIndex(({ field }) => field.constraints.pattern === constraints.pattern) === at,
);

test("every pattern is tested, also those that only the observed contract has", () => {
  expect(different.map(({ field }) => field)).toContain(fields.kid);
  expect(different.map(({ field }) => field)).toContain(observedFields.hdcpOutputControl);
});

describe.each(different)("$title $name", ({ field }) => {
  test("matches its pattern in linear time", { retry: 3 }, () => {
    const pattern = new RegExp(`^(?:${field.constraints.pattern})$`, "v");
    expect(findSuperlinear((input) => pattern.test(input))).toStrictEqual([]);
  });

  test("validates and fixes in linear time", { retry: 3 }, () => {
    expect(findSuperlinear((input) => field["~standard"].validate(input))).toStrictEqual([]);
  });
});
