import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createForm, type FormIssue, tokenRequestForm } from "../../src/form/index.ts";
import { type ParameterName, parameterNames } from "../../src/parameter-name.ts";
import { decodeTokenRequest } from "../../src/request/decode-object.ts";
import { messages } from "../messages/english.ts";
import { hostileProxy, noText, revokedProxy } from "../parameters/no-text.ts";
import { issue, least, whole } from "../request/expected.ts";
import { anyText } from "./typed-texts.ts";

const validate = tokenRequestForm["~standard"].validate;

const texts = {
  customerAuthenticator: "123456",
  kid: "^kid1",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  securityLevel: "1",
  hdcpOutputControl: "0",
} as const;

const wholeTexts = {
  ...whole,
  securityLevel: "5",
  hdcpOutputControl: "2",
  licenseDuration: "86400",
  wvExtension: ["wudo,AAAAAA==", "a b~,+/8="],
};

/** The rules and the paths that are found. */
function found(values: unknown): unknown {
  return validate(values).issues?.map(({ rule, path }) => [rule, path]);
}

test("the form is a Standard Schema: version 1, with a vendor", () => {
  expect(tokenRequestForm["~standard"]).toMatchObject({ version: 1, vendor: "widevine-license-token" });
});

describe("a form that is right", () => {
  test("gives the request that the core decodes", () => {
    expect(validate(texts)).toStrictEqual({ value: least });
    expect(validate(wholeTexts)).toStrictEqual({ value: whole });
    expect(Object.keys(validate(wholeTexts))).toStrictEqual(["value"]);
  });

  test("may leave fields and rows empty, or out", () => {
    const empty = Object.fromEntries(parameterNames.map((name) => [name, ""]));
    expect(validate({ ...empty, ...texts })).toStrictEqual({ value: least });
    expect(validate({ ...texts, kek: undefined, wvExtension: ["", ""] })).toStrictEqual({ value: least });
    expect(validate({ ...texts, wvExtension: [] })).toStrictEqual({ value: least });
    expect(validate({ ...texts, wvExtension: ["", "wudo,AAAAAA==", ""] })).toStrictEqual({
      value: { ...least, wvExtension: [{ type: "wudo", payload: "AAAAAA==" }] },
    });
  });

  test("may have no prototype", () => {
    expect(validate(Object.assign(Object.create(null), texts))).toStrictEqual({ value: least });
  });
});

describe("a form that is wrong", () => {
  test("has an issue for each field that is missing, with the field as its path", () => {
    const missing = ["customerAuthenticator", "kid", "contentKey", "securityLevel", "hdcpOutputControl"] as const;
    expect(validate({})).toStrictEqual({
      issues: missing.map((name) => ({ ...issue(`${name}.missing`), path: [name] })),
    });
  });

  test("has the row in the path of an extension, empty rows counted", () => {
    expect(validate({ ...texts, wvExtension: ["", ",", "wudo,AAAAAA==", "", "wudo"] })).toStrictEqual({
      issues: [
        { ...issue("wvExtension.type", { index: 1 }), path: ["wvExtension", 1] },
        { ...issue("wvExtension.payload-missing", { index: 1 }), path: ["wvExtension", 1] },
        { ...issue("wvExtension.shape", { index: 4 }), path: ["wvExtension", 4] },
      ],
    });
    expect(found({ ...texts, wvExtension: "wudo" })).toStrictEqual([["wvExtension.shape", ["wvExtension", 0]]]);
  });

  test("is told across fields where to mend it, whatever else is wrong", () => {
    const { contentKey: _, ...others } = texts;
    const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
    expect(found({ ...others, securityLevel: "9" })).toStrictEqual([
      ["contentKey.missing", ["contentKey"]],
      ["securityLevel.value", ["securityLevel"]],
    ]);
    // An ek is right as it stands: the field to fill is that of kek.
    expect(validate({ ...texts, ek })).toStrictEqual({
      issues: [{ ...issue("ek.requires-kek"), path: ["kek"] }],
    });
    expect(found({ ...others, ek: "0", kek: "" })).toStrictEqual([
      ["ek.format", ["ek"]],
      ["ek.requires-kek", ["kek"]],
      ["contentKey.missing", ["contentKey"]],
    ]);
    expect(found({ ...others, ek, kek: "0" })).toStrictEqual([["kek.format", ["kek"]]]);
  });

  test("refuses other members, extra among them, and names those that may be named", () => {
    expect(validate({ ...texts, KID: "^kid1", extra: [["a", "b"]], csrf: "" })).toStrictEqual({
      issues: [
        { ...issue("body.unknown-parameter", { name: "KID", suggestion: "kid" }), path: ["KID"] },
        { ...issue("body.unknown-parameter", { name: "extra" }), path: ["extra"] },
        { ...issue("body.unknown-parameter", { name: "csrf" }), path: ["csrf"] },
      ],
    });
    const key = "AAECAwQFBgcICQoLDA0ODw";
    expect(validate({ ...texts, [key]: "", "\ud800": "", other: undefined })).toStrictEqual({
      issues: [issue("body.unknown-parameter"), issue("body.utf-8")],
    });
    expect(found({ ...texts, ["__proto__"]: "1" })).toStrictEqual([["body.unknown-parameter", ["__proto__"]]]);
  });

  test("has no more than 100 issues, and says so", () => {
    const unknowns = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`a${at}`, ""]));
    expect(validate(unknowns).issues).toHaveLength(101);
    const { issues } = validate({ ...texts, wvExtension: Array(100_000).fill("wudo") });
    expect(issues).toHaveLength(101);
    expect(issues?.at(99)).toStrictEqual({ ...issue("wvExtension.shape", { index: 99 }), path: ["wvExtension", 99] });
    expect(issues?.at(100)).toStrictEqual(issue("body.too-many-issues"));
  });

  test("looks at no name that comes after the hundredth issue", () => {
    const unknowns = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`securityLevels${at}`, ""]));
    const looked = vi.spyOn(String.prototype, "isWellFormed");
    expect(validate(unknowns).issues).toHaveLength(101);
    expect(looked.mock.contexts.filter((name) => `${name}`.startsWith("securityLevels")).length).toBe(100);
    looked.mockRestore();
  });

  test("is no form at all where its members are elsewhere, or cannot be read", () => {
    const throwing = {
      get kid(): string {
        throw new Error("hostile");
      },
    };
    const inputs = [undefined, null, "kid=^kid1", 1, [], new URLSearchParams(), new FormData(), new Map(), () => texts];
    for (const input of [...inputs, throwing, revokedProxy, hostileProxy]) {
      expect(validate(input)).toStrictEqual({ issues: [issue("input.type")] });
    }
  });
});

test("what is no text is refused by its field's rule, and nothing throws", () => {
  for (const name of parameterNames) {
    for (const value of noText) {
      const { issues } = validate({ ...texts, [name]: value });
      const expected = decodeTokenRequest({ ...texts, [name]: value });
      expect(issues?.map(({ rule }) => rule)).toStrictEqual(
        expected._tag === "Left" ? expected.left.map(({ rule }) => rule) : undefined,
      );
    }
  }
});

test("only own members count", () => {
  expect(found(Object.create(texts))).toStrictEqual(found({}));
  expect(found({ ...texts, kid: "", toString: undefined })).toStrictEqual([["kid.missing", ["kid"]]]);
});

describe("the form and the core", () => {
  const field = (name: ParameterName): fc.Arbitrary<unknown> =>
    fc.oneof(fc.constant(undefined), fc.constant(""), anyText(name));
  const form = fc
    .tuple(fc.tuple(...parameterNames.map(field)), fc.array(anyText("wvExtension"), { maxLength: 4 }), fc.boolean())
    .map(([values, rows, isListed]): Record<string, unknown> => {
      const members = Object.fromEntries(parameterNames.map((name, at) => [name, values[at]]));
      return isListed ? { ...members, wvExtension: rows } : members;
    });
  const now = Date.parse("2030-01-01T00:00:00Z");

  test("find the same", () => {
    fc.assert(
      fc.property(form, (values) => {
        const { fields: _, tokenRequestForm: schema } = createForm({ now: () => now });
        const result = schema["~standard"].validate(values);
        const rows = (Array.isArray(values.wvExtension) ? values.wvExtension : [values.wvExtension]).map(
          (text: unknown, row) => ({ text, row }),
        );
        const filled = rows.filter(({ text }) => text !== "" && text !== undefined);
        const given = Object.fromEntries(
          Object.entries(values).filter(([, value]) => value !== "" && value !== undefined),
        );
        const decoded = decodeTokenRequest({ ...given, wvExtension: filled.map(({ text }) => text) }, { now });
        if (decoded._tag === "Right") {
          expect(result).toStrictEqual({ value: decoded.right });
          return;
        }
        const expected = decoded.left.map((one): FormIssue => {
          if (one.index === undefined) {
            return { ...one, path: [one.rule === "ek.requires-kek" ? "kek" : (one.parameter ?? "")] };
          }
          const index = filled[one.index]?.row ?? -1;
          return { ...one, index, path: ["wvExtension", index] };
        });
        expect(result).toStrictEqual({ issues: expected });
      }),
      { numRuns: 500 },
    );
  });
});

test("no issue holds a text of the form", () => {
  const secret = "5ecre7c0ffee";
  const values = Object.fromEntries(parameterNames.map((name) => [name, ` ${secret}\ud800`]));
  const { issues } = validate({ ...values, [`${secret}${secret}`]: secret, wvExtension: [secret, `,${secret}`] });
  expect(issues?.length).toBeGreaterThan(10);
  expect(JSON.stringify(issues)).not.toContain(secret);
  for (const { rule, message } of issues ?? []) expect(message).toBe(messages[rule]);
});

test("the clock is asked once, at each validation", () => {
  let asked = 0;
  const form = createForm({ now: () => Date.parse("2030-01-31T12:00:00Z") + asked++ });
  expect(asked).toBe(0);
  const values = { ...texts, expirationTime: "2030-01-31T12:00:00.001Z" };
  expect(form.tokenRequestForm["~standard"].validate(values)).toHaveProperty("value");
  expect(asked).toBe(1);
  expect(form.tokenRequestForm["~standard"].validate(values)).toStrictEqual({
    issues: [{ ...issue("expirationTime.past"), path: ["expirationTime"] }],
  });
  expect(asked).toBe(2);
});
