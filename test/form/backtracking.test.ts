import { describe, expect, test } from "vitest";
import { fields } from "../../src/form/index.ts";
import { parameterNames } from "../../src/parameter-name.ts";

// A pattern that backtracks is slow where a long beginning fits and the end does not: twice the text must take about twice
// the time. Catastrophic backtracking would not end at all here, and quadratic time takes four times as long.

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

const texts = (size: number): string[] =>
  beginnings.flatMap((beginning) =>
    middles.flatMap((middle) => ends.map((end) => beginning + middle.repeat(size / middle.length) + end)),
  );

const [short, long] = [texts(length), texts(2 * length)];

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The texts of which twice the length takes more than three times as long, and long enough to tell, each time it is tried. */
function superlinear(judge: (text: string) => unknown): readonly string[] {
  return short.flatMap((text, at) => {
    const twice = long[at] ?? "";
    const isSlow = (): boolean => milliseconds(() => judge(twice)) > 3 * milliseconds(() => judge(text)) + 2;
    return [1, 2, 3, 4].every(isSlow) ? [`${text.slice(0, 40)}...${text.slice(-4)}`] : [];
  });
}

test("quadratic time would be seen", () => {
  const quadratic = /^0+(?=\d+$)/;
  expect(superlinear((text) => quadratic.test(text))).not.toStrictEqual([]);
});

describe.each(parameterNames)("%s", (name) => {
  test("has a pattern whose time grows with the text", () => {
    const pattern = new RegExp(`^(?:${fields[name].constraints.pattern})$`, "v");
    expect(superlinear((text) => pattern.test(text))).toStrictEqual([]);
  });

  test("judges and mends in time that grows with the text", () => {
    expect(superlinear((text) => fields[name]["~standard"].validate(text))).toStrictEqual([]);
  });
});
