import { expect, test } from "vitest";
import { formatAdviceTable } from "../../src/cli/advice-table.ts";
import { createAdvice } from "../../src/http/advice.ts";

test("names the parameter as a body does, and has a dash where there is none", () => {
  const advice = [
    createAdvice("kek.repeated-byte"),
    createAdvice("contentKey.equals-kid", { index: 1 }),
    createAdvice("method.get"),
  ];
  const columns = formatAdviceTable(advice)
    .split("\n")
    .map((line) => line.split(/ {2,}/).slice(0, 2));
  expect(columns).toStrictEqual([
    [""],
    ["parameter", "advice"],
    ["kek", "kek.repeated-byte"],
    ["contentKey.1", "contentKey.equals-kid"],
    ["-", "method.get"],
    [""],
  ]);
});

test("no advice is an empty string", () => {
  expect(formatAdviceTable([])).toBe("");
});
