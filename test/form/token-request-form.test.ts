import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type DocumentedName as ParameterName, parameterNames } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import { createForm, type FormIssue, fields, tokenRequestForm } from "../../src/form/index.ts";
import { decodeTokenRequest } from "../../src/request/decode.ts";
import { messages } from "../messages/english.ts";
import { hostileProxy, nonStrings, revokedProxy } from "../parameters/non-strings.ts";
import { issue, least, whole } from "../request/expected.ts";
import { fieldInput } from "./field-inputs.ts";
import { remedyOf, withoutRemedies } from "./remedies.ts";

const validate = tokenRequestForm["~standard"].validate;

const inputs = {
  customerAuthenticator: "123456",
  kid: "^kid1",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  securityLevel: "1",
  hdcpOutputControl: "0",
} as const;

const wholeInputs = {
  ...whole,
  securityLevel: "5",
  hdcpOutputControl: "2",
  licenseDuration: "86400",
  wvExtension: ["wudo,AAAAAA==", "a b~,+/8="],
};

/** Returns the rules and paths of the issues. */
function findIssues(values: unknown): unknown {
  return validate(values).issues?.map(({ rule, path }) => [rule, path]);
}

test("the form is a Standard Schema of version 1, with a vendor", () => {
  expect(tokenRequestForm["~standard"]).toMatchObject({ version: 1, vendor: "widevine-license-token" });
});

describe("a valid form", () => {
  test("returns the request that the core decodes", () => {
    expect(validate(inputs)).toStrictEqual({ value: least });
    expect(validate(wholeInputs)).toStrictEqual({ value: whole });
    expect(Object.keys(validate(wholeInputs))).toStrictEqual(["value"]);
  });

  test("may omit fields and extensions, or leave them empty", () => {
    const empty = Object.fromEntries(parameterNames.map((name) => [name, ""]));
    expect(validate({ ...empty, ...inputs })).toStrictEqual({ value: least });
    expect(validate({ ...inputs, kek: undefined, wvExtension: ["", ""] })).toStrictEqual({ value: least });
    expect(validate({ ...inputs, wvExtension: [] })).toStrictEqual({ value: least });
    expect(validate({ ...inputs, wvExtension: ["", "wudo,AAAAAA==", ""] })).toStrictEqual({
      value: { ...least, wvExtension: [{ type: "wudo", payload: "AAAAAA==" }] },
    });
    expect(validate({ ...inputs, wvExtension: [undefined, undefined] })).toStrictEqual({ value: least });
    expect(findIssues({ ...inputs, wvExtension: [undefined, "wudo"] })).toStrictEqual([
      ["wvExtension.shape", ["wvExtension", 1]],
    ]);
  });

  test("may have no prototype", () => {
    expect(validate(Object.assign(Object.create(null), inputs))).toStrictEqual({ value: least });
  });
});

describe("an invalid form", () => {
  test("has an issue for each missing field, with the field as its path", () => {
    const missing = ["customerAuthenticator", "kid", "contentKey", "securityLevel", "hdcpOutputControl"] as const;
    expect(validate({})).toStrictEqual({
      issues: missing.map((name) => ({ ...issue(`${name}.missing`), path: [name] })),
    });
  });

  test("has the index in the path of an extension, and counts empty ones", () => {
    expect(validate({ ...inputs, wvExtension: ["", ",", "wudo,AAAAAA==", "", "wudo"] })).toStrictEqual({
      issues: [
        { ...issue("wvExtension.type", { index: 1 }), path: ["wvExtension", 1] },
        { ...issue("wvExtension.payload-missing", { index: 1 }), path: ["wvExtension", 1] },
        { ...issue("wvExtension.shape", { index: 4 }), path: ["wvExtension", 4] },
      ],
    });
    expect(findIssues({ ...inputs, wvExtension: "wudo" })).toStrictEqual([["wvExtension.shape", ["wvExtension", 0]]]);
  });

  test("has issues of the rules across fields, with the path of the field to change, beside any other issues", () => {
    const { contentKey: _, ...others } = inputs;
    const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
    expect(findIssues({ ...others, securityLevel: "9" })).toStrictEqual([
      ["contentKey.missing", ["contentKey"]],
      ["securityLevel.value", ["securityLevel"]],
    ]);
    // The ek is valid: kek is the field to fill in.
    expect(validate({ ...inputs, ek })).toStrictEqual({
      issues: [{ ...issue("ek.requires-kek"), path: ["kek"] }],
    });
    expect(findIssues({ ...others, ek: "0", kek: "" })).toStrictEqual([
      ["ek.format", ["ek"]],
      ["ek.requires-kek", ["kek"]],
      ["contentKey.missing", ["contentKey"]],
    ]);
    expect(findIssues({ ...others, ek, kek: "0" })).toStrictEqual([["kek.format", ["kek"]]]);
  });

  test("refuses other properties, also extra, with their names if they may be shown", () => {
    expect(validate({ ...inputs, KID: "^kid1", extra: [["a", "b"]], csrf: "" })).toStrictEqual({
      issues: [
        { ...issue("body.unknown-parameter", { name: "KID", suggestion: "kid" }), path: ["KID"], fix: "kid" },
        { ...issue("body.unknown-parameter", { name: "extra" }), path: ["extra"] },
        { ...issue("body.unknown-parameter", { name: "csrf" }), path: ["csrf"] },
      ],
    });
    const key = "AAECAwQFBgcICQoLDA0ODw";
    expect(validate({ ...inputs, [key]: "", "\ud800": "", other: undefined })).toStrictEqual({
      issues: [issue("body.unknown-parameter"), issue("body.utf-8")],
    });
    expect(findIssues({ ...inputs, ["__proto__"]: "1" })).toStrictEqual([["body.unknown-parameter", []]]);
  });

  test("has at most 100 issues, followed by body.too-many-issues", () => {
    const unknowns = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`a${at}`, ""]));
    expect(validate(unknowns).issues).toHaveLength(101);
    const { issues } = validate({ ...inputs, wvExtension: Array(100_000).fill("wudo") });
    expect(issues).toHaveLength(101);
    expect(issues?.at(99)).toStrictEqual({ ...issue("wvExtension.shape", { index: 99 }), path: ["wvExtension", 99] });
    expect(issues?.at(100)).toStrictEqual(issue("body.too-many-issues"));
  });

  test("checks no name after the hundredth issue", () => {
    const unknowns = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`securityLevels${at}`, ""]));
    const isWellFormed = vi.spyOn(String.prototype, "isWellFormed");
    expect(validate(unknowns).issues).toHaveLength(101);
    expect(isWellFormed.mock.contexts.filter((name) => `${name}`.startsWith("securityLevels")).length).toBe(100);
    isWellFormed.mockRestore();
  });

  test("is refused by input.type if it is not a plain object, or is unreadable", () => {
    const throwing = {
      get kid(): string {
        throw new Error("hostile");
      },
    };
    const inputs = [
      undefined,
      null,
      "kid=^kid1",
      1,
      [],
      new URLSearchParams(),
      new FormData(),
      new Map(),
      () => inputs,
    ];
    for (const input of [...inputs, throwing, revokedProxy, hostileProxy]) {
      expect(validate(input)).toStrictEqual({ issues: [issue("input.type")] });
    }
  });
});

test("refuses values that are not strings by the field's rule, and never throws", () => {
  for (const name of parameterNames) {
    for (const value of nonStrings) {
      const { issues } = validate({ ...inputs, [name]: value });
      const expected = decodeTokenRequest({ ...inputs, [name]: value });
      expect(issues?.map(({ rule }) => rule)).toStrictEqual(
        expected._tag === "Left" ? expected.left.map(({ rule }) => rule) : undefined,
      );
    }
  }
});

test("reads only own properties", () => {
  expect(findIssues(Object.create(inputs))).toStrictEqual(findIssues({}));
  expect(findIssues({ ...inputs, kid: "", toString: undefined })).toStrictEqual([["kid.missing", ["kid"]]]);
});

describe("an issue has what may be written instead", () => {
  const uuid = "fd1a706a-c2b3-6002-888f-6d4a414333c3";

  test("a fix, or choices, of the value at its path", () => {
    const { issues = [] } = validate({ ...inputs, kid: uuid, securityLevel: "05", wvExtension: ["", "wudo,AAAAAA"] });
    expect(issues.map(({ path, fix }) => [path, fix])).toStrictEqual([
      [["kid"], "fd1a706ac2b36002888f6d4a414333c3"],
      [["securityLevel"], "5"],
      [["wvExtension", 1], "wudo,AAAAAA=="],
    ]);
    const doubtful = validate({ ...inputs, kid: "/RpwasKzYAKIj21KQUMzww==" }).issues?.[0];
    expect(doubtful).not.toHaveProperty("fix");
    expect(doubtful?.choices?.map(({ origin }) => origin)).toStrictEqual(["bytes in order", "PlayReady header"]);
  });

  test("of a text in place of a list, and of a key", () => {
    expect(validate({ ...inputs, wvExtension: "wudo,AAAAAA" }).issues?.map(({ fix }) => fix)).toStrictEqual([
      "wudo,AAAAAA==",
    ]);
    const { tokenRequestForm: observedForm } = createForm({ contract: observed });
    const keys = [{ kid: uuid, contentKey: inputs.contentKey }];
    const { issues } = observedForm["~standard"].validate({ customerAuthenticator: "123456", keys });
    expect(issues?.map(({ path, fix }) => [path, fix])).toStrictEqual([
      [["keys", 0, "kid"], "fd1a706ac2b36002888f6d4a414333c3"],
    ]);
  });

  test("none of a missing value, or of one that only conflicts with another", () => {
    const { contentKey: _, ...others } = inputs;
    const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
    for (const values of [others, { ...others, ek }]) {
      const { issues = [] } = validate(values);
      expect(issues.length).toBeGreaterThan(0);
      for (const one of issues) expect(one).not.toHaveProperty("fix");
    }
  });

  test("that of a secret is in no log", () => {
    const { issues = [] } = validate({ ...inputs, contentKey: `0x${inputs.contentKey}` });
    expect(issues.map(({ fix }) => fix)).toStrictEqual([inputs.contentKey]);
    expect(JSON.stringify(issues)).not.toContain(inputs.contentKey);
    expect(inspect(issues, { depth: null })).not.toContain(inputs.contentKey);
  });

  test("property: the same as of its field", () => {
    const names = parameterNames.filter((name) => name !== "wvExtension");
    fc.assert(
      fc.property(fc.tuple(...names.map(fieldInput)), (texts) => {
        const values = Object.fromEntries(names.map((name, at) => [name, texts[at]]));
        for (const one of validate(values).issues ?? []) {
          const name = names.find((some) => some === one.parameter);
          if (name === undefined || one.rule.endsWith(".missing") || one.rule === "ek.requires-kek") continue;
          const alone = fields[name]["~standard"].validate(values[name]);
          expect(remedyOf(one)).toStrictEqual(alone.issues && remedyOf(alone));
        }
      }),
    );
  });
});

describe("the form and the core", () => {
  const field = (name: ParameterName): fc.Arbitrary<unknown> =>
    fc.oneof(fc.constant(undefined), fc.constant(""), fieldInput(name));
  const form = fc
    .tuple(fc.tuple(...parameterNames.map(field)), fc.array(fieldInput("wvExtension"), { maxLength: 4 }), fc.boolean())
    .map(([values, extensions, isListed]): Record<string, unknown> => {
      const properties = Object.fromEntries(parameterNames.map((name, at) => [name, values[at]]));
      return isListed ? { ...properties, wvExtension: extensions } : properties;
    });
  const now = Date.parse("2030-01-01T00:00:00Z");

  test("property: report the same issues", () => {
    fc.assert(
      fc.property(form, (values) => {
        const { fields: _, tokenRequestForm: schema } = createForm({ now: () => now });
        const result = schema["~standard"].validate(values);
        const extensions = (Array.isArray(values.wvExtension) ? values.wvExtension : [values.wvExtension]).map(
          (extension: unknown, at) => ({ extension, at }),
        );
        const filled = extensions.filter(({ extension }) => extension !== "" && extension !== undefined);
        const given = Object.fromEntries(
          Object.entries(values).filter(([, value]) => value !== "" && value !== undefined),
        );
        const decoded = decodeTokenRequest(
          { ...given, wvExtension: filled.map(({ extension }) => extension) },
          { now },
        );
        if (decoded._tag === "Right") {
          expect(result).toStrictEqual({ value: decoded.right });
          return;
        }
        const expected = decoded.left.map((one): FormIssue => {
          if (one.index === undefined) {
            return { ...one, path: [one.rule === "ek.requires-kek" ? "kek" : (one.parameter ?? "")] };
          }
          const index = filled[one.index]?.at ?? -1;
          return { ...one, index, path: ["wvExtension", index] };
        });
        expect(withoutRemedies(result)).toStrictEqual({ issues: expected });
      }),
      { numRuns: 500 },
    );
  });
});

test("no issue contains a value of the form", () => {
  const secret = "5ecre7c0ffee";
  const values = Object.fromEntries(parameterNames.map((name) => [name, ` ${secret}\ud800`]));
  const { issues } = validate({ ...values, [`${secret}${secret}`]: secret, wvExtension: [secret, `,${secret}`] });
  expect(issues?.length).toBeGreaterThan(10);
  expect(JSON.stringify(issues)).not.toContain(secret);
  for (const { rule, message } of issues ?? []) expect(message).toBe(messages[rule]);
});

test("the clock is read once at each validation", () => {
  let reads = 0;
  const form = createForm({ now: () => Date.parse("2030-01-31T12:00:00Z") + reads++ });
  expect(reads).toBe(0);
  const values = { ...inputs, expirationTime: "2030-01-31T12:00:00.001Z" };
  expect(form.tokenRequestForm["~standard"].validate(values)).toHaveProperty("value");
  expect(reads).toBe(1);
  expect(form.tokenRequestForm["~standard"].validate(values)).toStrictEqual({
    issues: [{ ...issue("expirationTime.past"), path: ["expirationTime"] }],
  });
  expect(reads).toBe(2);
});
