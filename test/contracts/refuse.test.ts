import { expect, test } from "vitest";
import { documented } from "../../src/contracts/documented.ts";
import { refuse } from "../../src/contracts/refuse.ts";
import { issue, refused } from "../request/expected.ts";
import { parameterOf, ruleIds } from "./names.ts";

const ofParameters = ruleIds.flatMap((rule) => (/^(value|body|input)\./.test(rule) ? [] : [rule]));

test.each(ofParameters)("creates the issue of %s", (rule) => {
  const parameter = parameterOf(rule);
  const { rules }: { readonly rules: object } = documented;
  expect(Reflect.apply(refuse, undefined, [parameter, rules, rule, ["a", 1]])).toStrictEqual(
    refused(issue(rule, { path: ["a", 1] })),
  );
});
