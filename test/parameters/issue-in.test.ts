import { expect, test } from "vitest";
import { issueOf } from "../../src/issue.ts";
import { parameters } from "../../src/parameters/index.ts";
import { issueIn } from "../../src/parameters/issue-in.ts";
import { parameterOf, ruleIds } from "../../src/rules.ts";

test("each rule of a parameter has the issue that the table of all rules gives it", () => {
  const rules = ruleIds.filter((rule) => parameterOf(rule) !== null);
  expect(rules.length).toBe(33);
  for (const rule of rules) {
    const parameter = parameterOf(rule);
    expect(parameter && issueIn(parameters[parameter], rule)).toStrictEqual(issueOf(rule));
  }
});

test("a parameter knows its own rules and no others", () => {
  for (const { name, rules } of Object.values(parameters)) {
    expect(Object.keys(rules)).toStrictEqual(ruleIds.filter((rule) => parameterOf(rule) === name));
  }
});

test("a rule that a row does not know has no code, and its id stands for a sentence", () => {
  expect(issueIn(parameters.ek, "kid.hex")).toStrictEqual({
    rule: "kid.hex",
    code: null,
    parameter: "ek",
    message: "kid.hex",
  });
});
