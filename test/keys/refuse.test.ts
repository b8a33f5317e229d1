import { expect, test } from "vitest";
import { refuse } from "../../src/keys/refuse.ts";
import { ruleIds } from "../../src/rules.ts";
import { issue, refused } from "../request/expected.ts";

test.each(ruleIds)("creates the issue of %s", (rule) => {
  expect(refuse(rule)).toStrictEqual(refused(issue(rule)));
});
