import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Type } from "io-ts";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Kid, TokenRequest, TokenRequestInput } from "widevine-license-token";
import * as core from "widevine-license-token";
import {
  createForm,
  type Field,
  type FieldValues,
  type FormValues,
  fields,
  tokenRequestForm,
} from "widevine-license-token/form";
import { texts } from "widevine-license-token/messages/nl";
import { brokenValues, issues, validValues } from "./values.ts";

describe("the types of the specification", () => {
  test("the form is a schema from strings to a request", () => {
    const schema: StandardSchemaV1<FormValues, TokenRequest> = tokenRequestForm;
    expectTypeOf<StandardSchemaV1.InferInput<typeof tokenRequestForm>>().toEqualTypeOf<FormValues>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof tokenRequestForm>>().toEqualTypeOf<TokenRequest>();
    // @ts-expect-error its input is not a request
    const other: StandardSchemaV1<TokenRequest, TokenRequest> = tokenRequestForm;
    expect(schema).toBe(other);
  });

  test("a field is a schema from a string to its value", () => {
    const schema: StandardSchemaV1<string, Kid> = fields.kid;
    expectTypeOf<StandardSchemaV1.InferInput<typeof fields.kid>>().toEqualTypeOf<string>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof fields.kid>>().toEqualTypeOf<Kid>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof fields.securityLevel>>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof fields.errorFormat>>().toEqualTypeOf<
      "html" | "json" | undefined
    >();
    // @ts-expect-error a key id is not a number
    const other: StandardSchemaV1<string, number> = fields.kid;
    expect(schema).toBe(other);
  });

  test("a codec is a schema from what a caller writes", () => {
    const schema: StandardSchemaV1<TokenRequestInput, TokenRequest> = core.TokenRequest;
    expectTypeOf<StandardSchemaV1.InferInput<typeof core.TokenRequest>>().toEqualTypeOf<TokenRequestInput>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof core.ContentKeyFromBase64>>().toEqualTypeOf<core.ContentKey>();
    // @ts-expect-error a body is a string
    const other: StandardSchemaV1<TokenRequestInput, TokenRequest> = core.TokenRequestBody;
    expect(schema).not.toBe(other);
  });

  test("every field is a schema, also as a union", () => {
    expectTypeOf<Field<keyof FieldValues>>().toExtend<StandardSchemaV1<string, FieldValues[keyof FieldValues]>>();
    expectTypeOf<NotASchema>().toEqualTypeOf<never>();
  });
});

/** The names of fields that are not schemas of their values. */
type NotASchema = {
  [N in keyof FieldValues]: Field<N> extends StandardSchemaV1<string, FieldValues[N]> ? never : N;
}[keyof FieldValues];

/** The exports that are schemas, which are all codecs. */
const codecs = Object.entries(core).flatMap(([name, value]): [string, StandardSchemaV1][] =>
  typeof value === "object" && "~standard" in value ? [[name, value]] : [],
);

test("each codec is a schema", () => {
  const isCodec = (value: unknown) => value instanceof Type;
  const names = Object.entries(core).flatMap(([name, value]) => (isCodec(value) ? [name] : []));
  expect(names.length).toBeGreaterThan(25);
  expect(codecs.map(([name]) => name)).toStrictEqual(names);
});

describe("the contract of the specification", () => {
  const dutch = createForm({ texts, now: () => Date.UTC(2030, 0, 1) });
  const schemas: [string, StandardSchemaV1][] = [
    ...Object.entries(fields),
    ["the form", tokenRequestForm],
    ...Object.entries(dutch.fields),
    ["the form with a clock", dutch.tokenRequestForm],
    ...codecs,
    ["a schema of an observed request", core.tokenRequestSchema({ contract: core.observed })],
    ["a schema of a body", core.tokenRequestBodySchema({ unknown: "keep" })],
  ];

  test.each(schemas)("%s has the properties of the specification", (_name, schema) => {
    const { version, vendor, validate, ...others } = schema["~standard"];
    expect([version, vendor, typeof validate]).toStrictEqual([1, "widevine-license-token", "function"]);
    expect(Object.keys(others)).toStrictEqual(["jsonSchema"]); // tested in test/validators
  });

  test.each(schemas)("%s returns a value or issues of the specification for any input", (_name, schema) => {
    const { validate } = schema["~standard"]; // called without its object, because the specification defines no `this`
    const results = inputs.map((input) => validate(input, { libraryOptions: {} }));
    expect(results.map(toShape).filter((shape) => shape !== "a value" && shape !== "issues")).toStrictEqual([]);
    expect(results.map(toShape)).toContain("issues");
  });

  test("returns the request, or all issues in the order of the contract", () => {
    expect(tokenRequestForm["~standard"].validate(brokenValues)).toStrictEqual({ issues });
    const { issues: none, ...valid } = tokenRequestForm["~standard"].validate(validValues);
    expect(none).toBeUndefined();
    expect(tokenRequestForm["~standard"].validate(Object.values(valid)[0])).toStrictEqual(valid);
  });

  test("does not mutate its input", () => {
    const frozen = Object.freeze({ ...validValues, wvExtension: Object.freeze(["", "wudo,AAAAAA=="]) });
    expect(toShape(tokenRequestForm["~standard"].validate(frozen))).toBe("a value");
  });
});

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const inputs: readonly unknown[] = [
  ...["", " ", "0", "+60", "^kid1", "html", "a\ud800", "2030-01-31T12:00:00Z", "wudo,AAAAAA=="],
  ...[undefined, null, true, 0, 1, Number.NaN, 1n, Symbol("x"), () => "x", new Date(Number.NaN), /x/],
  ...[[], [[]], {}, Object.create(null), new Map(), new FormData(), new URLSearchParams("kid=x"), brokenValues],
  ...[validValues, { toString: 1 }, { wvExtension: { length: 1e9 } }, revoked],
];

/** Returns how the specification calls the result, or else the result itself. */
function toShape(result: unknown): unknown {
  if (typeof result !== "object" || result === null) return result;
  if (Object.hasOwn(result, "value") && !Object.hasOwn(result, "issues")) return "a value";
  const issues: unknown = Reflect.get(result, "issues");
  const isIssues =
    Array.isArray(issues) && issues.length > 0 && issues.every(isIssue) && !Object.hasOwn(result, "value");
  return isIssues ? "issues" : result;
}

function isIssue(issue: unknown): boolean {
  if (typeof issue !== "object" || issue === null) return false;
  const path: unknown = Reflect.get(issue, "path");
  const isPath =
    path === undefined || (Array.isArray(path) && path.every((key) => ["string", "number"].includes(typeof key)));
  return isPath && typeof Reflect.get(issue, "message") === "string";
}
