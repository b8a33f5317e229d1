import { expect, test } from "vitest";
import { refused } from "../../src/keys/refused.ts";
import { ruleIds } from "../../src/rules.ts";
import { refused as expected, issue } from "../request/expected.ts";

test.each(ruleIds)("of %s there is the whole issue, and no other", (rule) => {
  expect(refused(rule)).toStrictEqual(expected(issue(rule)));
});
