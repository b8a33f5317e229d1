import { expect, test } from "vitest";
import { numberZeros, numberZerosBy } from "../../src/contract/number-mistakes.ts";

test.each([
  ["060", "60"],
  ["000", "0"],
  ["60.0", "60"],
  ["0060.000", "60"],
  ["0.0", "0"],
  [`${"0".repeat(2 ** 20)}1`, "1"],
])("%.9s means %s", (text, meant) => {
  expect(numberZeros.recognize(text, () => false)).toStrictEqual({ meant: [{ text: meant }] });
});

test.each(["", "0", "60", "+060", "-01", "0x1", "01.5", "60.", ".0", "0 1", "1e0", "0".repeat(2 ** 20).concat("x")])(
  "%.9j has no wrong zeros",
  (text) => {
    expect(numberZeros.recognize(text, () => false)).toBeUndefined();
  },
);

test("another way to write numbers", () => {
  const { recognize } = numberZerosBy((text) => (text === "0" ? "0000" : undefined));
  expect(recognize("0", () => false)).toStrictEqual({ meant: [{ text: "0000" }] });
  expect(recognize("00", () => false)).toBeUndefined();
});
