import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLoggableName, issueOf, loggableName } from "../src/issue.ts";
import { parameterOf, ruleIds, rules } from "../src/rules.ts";
import { messages } from "./messages/english.ts";
import { codePoint } from "./text/code-point.ts";

describe("issueOf", () => {
  test("has the code, the parameter and the sentence of its rule", () => {
    expect(issueOf("kid.missing")).toStrictEqual({
      rule: "kid.missing",
      code: -4018,
      parameter: "kid",
      message: "kid is required: give 32 hexadecimal digits, or ^ followed by 1 to 64 characters.",
    });
    expect(issueOf("input.type")).toStrictEqual({
      rule: "input.type",
      code: null,
      parameter: null,
      message: messages["input.type"],
    });
  });

  test("of each rule, and no member more", () => {
    expect(ruleIds.map((rule) => issueOf(rule))).toStrictEqual(
      ruleIds.map((rule) => ({
        rule,
        code: rules[rule].code,
        parameter: parameterOf(rule),
        message: rules[rule].message,
      })),
    );
  });

  test("has its place", () => {
    expect(issueOf("wvExtension.type", { index: 2 })).toStrictEqual({
      rule: "wvExtension.type",
      code: -2036,
      parameter: "wvExtension",
      index: 2,
      message: messages["wvExtension.type"],
    });
    expect(issueOf("body.duplicate-parameter", { parameter: "kid", name: "kid" })).toStrictEqual({
      rule: "body.duplicate-parameter",
      code: null,
      parameter: "kid",
      name: "kid",
      message: messages["body.duplicate-parameter"],
    });
    expect(issueOf("body.unknown-parameter", { name: "KID", suggestion: "kid" })).toStrictEqual({
      rule: "body.unknown-parameter",
      code: null,
      parameter: null,
      name: "KID",
      suggestion: "kid",
      message: messages["body.unknown-parameter"],
    });
  });
});

describe("a name that may be logged (decision D15)", () => {
  test.each(["", "KID", "kid.0", "__proto__", "a-b_c.d", "0", "customerAuthenticator", "-".repeat(21)])(
    "%j may",
    (name) => {
      expect(isLoggableName(name)).toBe(true);
      expect(loggableName(name)).toStrictEqual({ name });
    },
  );

  test.each([
    "a".repeat(22),
    "VDi3Gb9HovVngjdHfbL55g", // a key in Base64url
    "AAECAwQFBgcICQoLDA0ODw==",
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
    "\u212aid", // the Kelvin sign, a K but for its case
    "\ud800",
  ])("%j may not", (name) => {
    expect(isLoggableName(name)).toBe(false);
    expect(loggableName(name)).toStrictEqual({});
  });

  test("property: at most 21 characters, each of 65", () => {
    const allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    const mostly = fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom(...allowed) },
      { weight: 1, arbitrary: codePoint },
    );
    fc.assert(
      fc.property(fc.string({ unit: mostly, maxLength: 24, size: "max" }), (name) => {
        expect(isLoggableName(name)).toBe(
          name.length <= 21 && [...name].every((character) => allowed.includes(character)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
