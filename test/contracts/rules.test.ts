import { describe, expect, test } from "vitest";
import { documented, parameterNames } from "../../src/contracts/documented.ts";
import { isRuleId, parameterOf, ruleIds } from "./names.ts";

// Section 3 of the contract: rule id, code.
const table = [
  ["value.type", null],
  ["customerAuthenticator.missing", -2017],
  ["customerAuthenticator.characters", -2018],
  ["errorFormat.value", -3004],
  ["generalFlags.value", -5003],
  ["kek.format", -4024],
  ["kid.missing", -4018],
  ["kid.hex", -4020],
  ["kid.length", -4021],
  ["kid.name", -4022],
  ["ek.format", -4024],
  ["ek.requires-kek", -4024],
  ["ek.unwrap", -4024],
  ["contentKey.missing", -2005],
  ["contentKey.hex", -2027],
  ["contentId.text", null],
  ["securityLevel.missing", -7003],
  ["securityLevel.value", -7004],
  ["hdcpOutputControl.missing", -7006],
  ["hdcpOutputControl.integer", -2034],
  ["hdcpOutputControl.range", -2034],
  ["licenseDuration.integer", -7007],
  ["wvExtension.shape", -7009],
  ["wvExtension.type", -2036],
  ["wvExtension.payload-missing", -2035],
  ["wvExtension.payload-base64", -2037],
  ["expirationTime.format", -2002],
  ["expirationTime.zone", -2002],
  ["expirationTime.date", -2002],
  ["expirationTime.lifetime", -2002],
  ["expirationTime.past", -2002],
  ["cookie.length", -2033],
  ["cookie.text", -2033],
  ["body.percent-encoding", null],
  ["body.utf-8", null],
  ["body.unknown-parameter", null],
  ["body.duplicate-parameter", null],
  ["body.too-many-issues", null],
  ["input.type", null],
];

test("lists the 39 rules in the order of the contract, each with its code", () => {
  expect(ruleIds.map((rule) => [rule, documented.rules[rule].code])).toStrictEqual(table);
  expect(ruleIds.length).toBe(39);
});

test("parameterOf returns the parameter that the id begins with, and null for a rule of any value, a body or an input", () => {
  const withoutParameter = ["value", "body", "input"];
  expect(ruleIds.map((rule) => parameterOf(rule))).toStrictEqual(
    ruleIds.map((rule) => {
      const [subject = ""] = rule.split(".");
      return withoutParameter.includes(subject) ? null : subject;
    }),
  );
});

describe("isRuleId", () => {
  test("returns true for each rule", () => {
    expect(ruleIds.filter((rule) => !isRuleId(rule))).toStrictEqual([]);
  });

  test.each([
    "",
    "kid",
    "kid.",
    ".hex",
    "kid.HEX",
    "kid.hex ",
    " kid.hex",
    "kid.hex\n",
    "toString",
    "__proto__",
    "constructor",
  ])("returns false for %j", (id) => {
    expect(isRuleId(id)).toBe(false);
  });
});

test("the message of the most common mistake explains how to escape + in a body (decision D12)", () => {
  expect(documented.rules["expirationTime.format"].message).toBe(
    "expirationTime must be + and a whole number of seconds, or an RFC 3339 date-time that ends in Z: write one of these; in a body + is written %2B.",
  );
});

test("lists exactly one message for each rule, in order", () => {
  expect(Object.keys(documented.rules)).toStrictEqual(ruleIds);
  expect(new Set(Object.values(documented.rules).map(({ message }) => message)).size).toBe(ruleIds.length);
  expect(Object.isFrozen(documented.rules)).toBe(true);
});

// All 39 messages, since there are few enough to test each.
describe.each(ruleIds)("the message of %s", (rule) => {
  const message = documented.rules[rule].message;

  test("is one sentence: the rule, a colon, what to do, a full stop", () => {
    expect(message).toMatch(/^[^:\n]{12,}: [^:\n]{12,}[^.]\.$/);
    expect(message).not.toMatch(/[.!?] /);
  });

  test("begins with its subject: the parameter's name, or that of a body or an input", () => {
    expect(message.split(" ")[0]).toMatch(new RegExp(`^${parameterOf(rule) ?? "[A-Z][A-Za-z]*"}$`));
  });

  test("contains nothing that could be a key: no long run of hexadecimal digits or Base64, except names", () => {
    const names: readonly string[] = parameterNames;
    const runs = message.match(/[A-Za-z0-9+/_-]{17,}/g) ?? [];
    expect(runs.filter((run) => !names.includes(run))).toStrictEqual([]);
  });
});
