import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Kid, TokenRequest } from "widevine-license-token";
import {
  createForm,
  type Field,
  type FieldValues,
  type FormValues,
  fields,
  type ParameterName,
  tokenRequestForm,
} from "widevine-license-token/form";
import { texts } from "widevine-license-token/messages/nl";
import { brokenValues, issues, validValues } from "./values.ts";

describe("the types of the specification", () => {
  test("the form is a schema from texts to a request", () => {
    const schema: StandardSchemaV1<FormValues, TokenRequest> = tokenRequestForm;
    expectTypeOf<StandardSchemaV1.InferInput<typeof tokenRequestForm>>().toEqualTypeOf<FormValues>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof tokenRequestForm>>().toEqualTypeOf<TokenRequest>();
    // @ts-expect-error a request is not what it takes
    const other: StandardSchemaV1<TokenRequest, TokenRequest> = tokenRequestForm;
    expect(schema).toBe(other);
  });

  test("a field is a schema from text to its value", () => {
    const schema: StandardSchemaV1<string, Kid> = fields.kid;
    expectTypeOf<StandardSchemaV1.InferInput<typeof fields.kid>>().toEqualTypeOf<string>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof fields.kid>>().toEqualTypeOf<Kid>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof fields.securityLevel>>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof fields.errorFormat>>().toEqualTypeOf<
      "html" | "json" | undefined
    >();
    // @ts-expect-error a key id is no number
    const other: StandardSchemaV1<string, number> = fields.kid;
    expect(schema).toBe(other);
  });

  test("every field is one, whichever it is", () => {
    expectTypeOf<Field<ParameterName>>().toExtend<StandardSchemaV1<string, FieldValues[ParameterName]>>();
    expectTypeOf<NotASchema>().toEqualTypeOf<never>();
  });
});

/** The names whose fields are no schema of their values. */
type NotASchema = {
  [N in ParameterName]: Field<N> extends StandardSchemaV1<string, FieldValues[N]> ? never : N;
}[ParameterName];

describe("the contract of the specification", () => {
  const dutch = createForm({ texts, now: () => Date.UTC(2030, 0, 1) });
  const schemas: [string, StandardSchemaV1][] = [
    ...Object.entries(fields),
    ["the form", tokenRequestForm],
    ...Object.entries(dutch.fields),
    ["the form with a clock", dutch.tokenRequestForm],
  ];

  test.each(schemas)("%s has the three properties", (_name, schema) => {
    const { version, vendor, validate, ...others } = schema["~standard"];
    expect([version, vendor, typeof validate]).toStrictEqual([1, "widevine-license-token", "function"]);
    expect(Object.keys(others)).toStrictEqual(["jsonSchema"]); // its own tests are in test/validators
  });

  test.each(schemas)(
    "%s answers anything with a value, or with issues that the specification knows",
    (_name, schema) => {
      const { validate } = schema["~standard"]; // without its object: the specification says nothing of `this`
      const answers = inputs.map((input) => validate(input, { libraryOptions: {} }));
      expect(answers.map(shapeOf).filter((shape) => shape !== "a value" && shape !== "issues")).toStrictEqual([]);
      expect(answers.map(shapeOf)).toContain("issues");
    },
  );

  test("a value is the request, and issues are all there are, in the order of the contract", () => {
    expect(tokenRequestForm["~standard"].validate(brokenValues)).toStrictEqual({ issues });
    const { issues: none, ...valid } = tokenRequestForm["~standard"].validate(validValues);
    expect(none).toBeUndefined();
    expect(tokenRequestForm["~standard"].validate(Object.values(valid)[0])).toStrictEqual(valid);
  });

  test("nothing that is given is changed", () => {
    const frozen = Object.freeze({ ...validValues, wvExtension: Object.freeze(["", "wudo,AAAAAA=="]) });
    expect(shapeOf(tokenRequestForm["~standard"].validate(frozen))).toBe("a value");
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

/** What the specification calls the answer, and else the answer as it is. */
function shapeOf(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null) return answer;
  if (Object.hasOwn(answer, "value") && !Object.hasOwn(answer, "issues")) return "a value";
  const issues: unknown = Reflect.get(answer, "issues");
  const isIssues =
    Array.isArray(issues) && issues.length > 0 && issues.every(isIssue) && !Object.hasOwn(answer, "value");
  return isIssues ? "issues" : answer;
}

function isIssue(issue: unknown): boolean {
  if (typeof issue !== "object" || issue === null) return false;
  const path: unknown = Reflect.get(issue, "path");
  const isPath =
    path === undefined || (Array.isArray(path) && path.every((key) => ["string", "number"].includes(typeof key)));
  return isPath && typeof Reflect.get(issue, "message") === "string";
}
