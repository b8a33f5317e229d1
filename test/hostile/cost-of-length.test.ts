import { expect, test } from "vitest";
import { costOfLength } from "./cost-of-length.ts";

const passes = (size: number, times: number): number => {
  let sum = 0;
  for (let time = 0; time < times; time++) for (let at = 0; at < size; at++) sum = (sum + at * time) | 0;
  return sum;
};

test("linear work costs about as much in one piece as in parts, and quadratic work as many times as there are parts", () => {
  const linear = costOfLength(
    32,
    () => passes(2 ** 10, 100),
    () => passes(2 ** 15, 100),
  );
  const quadratic = costOfLength(
    32,
    () => passes(2 ** 8, 2 ** 8),
    () => passes(2 ** 13, 2 ** 13),
  );
  expect(quadratic / linear).toBeGreaterThan(10);
});
