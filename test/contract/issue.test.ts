import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLoggableName, loggableName } from "../../src/contract/issue.ts";
import { documented } from "../../src/contracts/documented.ts";
import { parameterOf, ruleIds, toIssue } from "../contracts/names.ts";
import { messages } from "../messages/english.ts";
import { printableName } from "../reference/names.ts";
import { codePoint } from "../text/code-point.ts";

describe("toIssue", () => {
  test("returns the code, the parameter and the message of the rule", () => {
    expect(toIssue("kid.missing")).toStrictEqual({
      rule: "kid.missing",
      code: -4018,
      parameter: "kid",
      path: ["kid"],
      message: "kid is required: give 32 hexadecimal digits, or ^ followed by 1 to 64 characters.",
    });
    expect(toIssue("input.type")).toStrictEqual({
      rule: "input.type",
      code: null,
      parameter: null,
      path: [],
      message: messages["input.type"],
    });
  });

  test("returns exactly these properties for each rule", () => {
    expect(ruleIds.map((rule) => toIssue(rule))).toStrictEqual(
      ruleIds.map((rule) => ({
        rule,
        code: documented.rules[rule].code,
        parameter: parameterOf(rule),
        path: [parameterOf(rule) ?? []].flat(),
        message: documented.rules[rule].message,
      })),
    );
  });

  test("adds the index or the name that it is given", () => {
    expect(toIssue("wvExtension.type", { index: 2 })).toStrictEqual({
      rule: "wvExtension.type",
      code: -2036,
      parameter: "wvExtension",
      path: ["wvExtension", 2],
      index: 2,
      message: messages["wvExtension.type"],
    });
    expect(toIssue("body.duplicate-parameter", { parameter: "kid", name: "kid" })).toStrictEqual({
      rule: "body.duplicate-parameter",
      code: null,
      parameter: "kid",
      path: ["kid"],
      name: "kid",
      message: messages["body.duplicate-parameter"],
    });
    expect(toIssue("body.unknown-parameter", { name: "KID", suggestion: "kid" })).toStrictEqual({
      rule: "body.unknown-parameter",
      code: null,
      parameter: null,
      path: ["KID"],
      name: "KID",
      suggestion: "kid",
      message: messages["body.unknown-parameter"],
    });
  });
});

describe("a name that may be logged (decision D15)", () => {
  test.each([
    ...["", "KID", "kid.0", "a-b_c.d", "Z", "a999", "deeds", "customerAuthenticator", "z".repeat(21)],
    ...["kid.abcde-abcde.abcde", "outputControlFlags", "minCertSecurityLevel"],
  ])("accepts %j", (name) => {
    expect(isLoggableName(name)).toBe(true);
    expect(loggableName(name)).toStrictEqual({ name });
  });

  test.each([
    "a".repeat(22),
    "VDi3Gb9HovVngjdHfbL55g", // a key in Base64url
    "AAECAwQFBgcICQoLDA0ODw==",
    "237477db2f9e6", // the rest of a key that a stray & has cut
    "abcdef",
    "FACADE",
    "x.5438b7",
    "kid1234",
    "a1b2c3d4",
    "0",
    "1a",
    "-a",
    "_tag",
    "__proto__",
    ".",
    "5438b719bf47a2f5678237477db2f9e6",
    "a b",
    "a+b",
    "a/b",
    "a=b",
    "kid\n",
    "\nkid",
    "a\u0000",
    "é",
    "ｋｉｄ",
    "\u212aid", // the Kelvin sign, which lower-cases to k
    "\ud800",
  ])("refuses %j", (name) => {
    expect(isLoggableName(name)).toBe(false);
    expect(loggableName(name)).toStrictEqual({});
  });

  test("property: accepts the names that the reference accepts", () => {
    const unit = fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(..."GHIXYZghixyz._-") },
      { weight: 30, arbitrary: fc.constantFrom(..."abcdefABCDEF0123456789") },
      { weight: 1, arbitrary: codePoint },
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24, size: "max" }), (name) => {
        expect(isLoggableName(name)).toBe(printableName(name) !== undefined);
      }),
      { numRuns: 500 },
    );
  });
});
