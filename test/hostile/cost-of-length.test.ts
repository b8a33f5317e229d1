import { expect, test } from "vitest";
import { measureCostOfLength } from "./cost-of-length.ts";

const work = (size: number, times: number): number => {
  let sum = 0;
  for (let time = 0; time < times; time++) for (let at = 0; at < size; at++) sum = (sum + at * time) | 0;
  return sum;
};

test("distinguishes linear work from quadratic work", { retry: 3 }, async () => {
  const linear = await measureCostOfLength(
    32,
    () => work(2 ** 10, 100),
    () => work(2 ** 15, 100),
  );
  const quadratic = await measureCostOfLength(
    32,
    () => work(2 ** 8, 2 ** 8),
    () => work(2 ** 13, 2 ** 13),
  );
  expect(quadratic / linear).toBeGreaterThan(10);
});
