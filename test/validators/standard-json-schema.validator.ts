import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createForm, fields, tokenRequestForm } from "../../src/form/index.ts";
import { type ParameterName, parameterNames } from "../../src/index.ts";
import { spellings } from "../../src/testing/arbitraries/spellings.ts";
import { anyText } from "../form/typed-texts.ts";

// The JSON Schemas of the form, by the interface of the specification and by ajv, against what the form validates.

type Schema<Input, Output> = StandardSchemaV1<Input, Output> & StandardJSONSchemaV1<Input, Output>;
const form: Schema<object, object> = tokenRequestForm;
const fieldSchemas: { readonly [N in ParameterName]: Schema<string, unknown> } = fields;

const targets = ["draft-2020-12", "draft-07", "openapi-3.0", "one of tomorrow"];
const drafts = { "draft-07": new Ajv({ strict: false }), "draft-2020-12": new Ajv2020({ strict: false }) };

/** Whether JSON Schema counts it as the form does: no half of a surrogate pair, no characters beyond U+FFFF in a length. */
const isCounted = (text: string): boolean => !/\p{Cs}|[\u{10000}-\u{10ffff}]/u.test(text);

/** A text of the parameter, mostly one that is accepted. */
const textOf = (name: ParameterName): fc.Arbitrary<string> =>
  fc
    .oneof({ arbitrary: spellings[name], weight: 20 }, { arbitrary: anyText(name), weight: 1 }, fc.constant(""))
    .filter(isCounted);

const requiredKeys: ParameterName[] = ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"];
const texts: { [N in ParameterName]?: fc.Arbitrary<string | string[]> } = {
  ...Object.fromEntries(parameterNames.map((name) => [name, textOf(name)])),
  wvExtension: fc.array(textOf("wvExtension"), { maxLength: 3 }),
};
const formTexts = fc.record(texts, { requiredKeys });

/** The names of all members, at any depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  return [
    ...(Array.isArray(value) ? [] : entries.map(([name]) => name)),
    ...entries.flatMap(([, member]) => namesIn(member)),
  ];
}

test("every target has the same schema, in words that all drafts have", () => {
  const found: string[] = [];
  for (const schema of [form, ...Object.values(fieldSchemas), createForm({}).tokenRequestForm]) {
    for (const side of ["input", "output"] as const) {
      const { jsonSchema } = schema["~standard"];
      const [first, ...others] = targets.map((target) => jsonSchema[side]({ target }));
      expect(others).toStrictEqual([first, first, first]);
      found.push(...namesIn(first));
    }
  }
  const members = new Set<string>([...parameterNames, "type", "payload"]);
  expect([...new Set(found)].filter((word) => !members.has(word)).sort()).toStrictEqual([
    ...[
      "additionalProperties",
      "anyOf",
      "description",
      "enum",
      "items",
      "maxLength",
      "maximum",
      "minLength",
      "minimum",
    ],
    ...["not", "pattern", "properties", "required", "title"],
  ]);
});

describe.each(Object.entries(drafts))("as %s", (target, ajv) => {
  test.each(parameterNames)("the schemas of %s accept the texts that the field accepts, and its values", (name) => {
    const { jsonSchema, validate } = fieldSchemas[name]["~standard"];
    const isText = ajv.compile(jsonSchema.input({ target }));
    const isValue = ajv.compile(jsonSchema.output({ target }));
    fc.assert(
      fc.property(anyText(name).filter(isCounted), (text) => {
        const result = validate(text);
        expect(result).not.toBeInstanceOf(Promise);
        const value: unknown = Reflect.get(result, "value");
        expect(isText(text)).toBe(Reflect.get(result, "issues") === undefined);
        if (value !== undefined) expect(isValue(value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("the schemas of the form accept the texts that the form accepts, and its requests", () => {
    const { jsonSchema, validate } = form["~standard"];
    const isForm = ajv.compile(jsonSchema.input({ target }));
    const isRequest = ajv.compile(jsonSchema.output({ target }));
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(formTexts, (texts) => {
        const result = validate(texts);
        const isAccepted = Reflect.get(result, "issues") === undefined;
        expect(isForm(texts)).toBe(isAccepted);
        if (isAccepted) expect(isRequest(Reflect.get(result, "value"))).toBe(true);
        seen[isAccepted ? "accepted" : "refused"]++;
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });
});
