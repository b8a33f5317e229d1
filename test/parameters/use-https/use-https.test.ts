import { expect, test } from "vitest";
import { rules, useHttps, write } from "../../../src/parameters/use-https/use-https.ts";
import { nonIntegers, nonStrings } from "../non-strings.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts true, false, 1 and 0, and keeps them as they are written", () => {
  accepts(useHttps, [
    ["true", "true", "true"],
    ["false", "false", "false"],
    ["1", "1", "1"],
    ["0", "0", "0"],
  ]);
});

test("reads a boolean as its text (decision D11)", () => {
  accepts(useHttps, [
    [true, "true", "true"],
    [false, "false", "false"],
  ]);
});

test("refuses any other string", () => {
  refusesAll(useHttps, "useHttps.value", [
    ...["", "TRUE", "True", "False", "yes", "no", "on", "2", "-1", "00", "01", "1.0", "１"],
    ...[" true", "true ", "true\n", "truefalse", "true,false", "toString", "\ud800"],
  ]);
});

test("refuses numbers and other types by value.type", () => {
  refusesAll(useHttps, "value.type", [
    ...[undefined, 0, 1, -0, 2, ...nonIntegers, Object(true), new Date(0)],
    ...nonStrings.filter((value) => typeof value !== "boolean"),
  ]);
});

test("has a rule without a code, since no page names one", () => {
  expect(rules["useHttps.value"].code).toBeNull();
});

test("writes without the parameter", () => {
  expect([write("true"), write("0")]).toStrictEqual(["true", "0"]);
});
