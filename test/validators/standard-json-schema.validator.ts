import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentedName } from "../../src/contracts/documented.ts";
import { createForm, fields, observedFields, tokenRequestForm } from "../../src/form/index.ts";
import { parameterNames, TokenRequest, tokenRequestSchema } from "../../src/index.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { fieldInput } from "../form/field-inputs.ts";

const { spellings } = arbitraries;

// Compares the JSON Schemas of the form and of the codec, compiled by ajv, with what they accept.

type Schema<Input, Output> = StandardSchemaV1<Input, Output> & StandardJSONSchemaV1<Input, Output>;
const form: Schema<object, object> = tokenRequestForm;
const codec: Schema<object, object> = TokenRequest;
const fieldSchemas: { readonly [N in DocumentedName]: Schema<string, unknown> } = fields;

const targets = ["draft-2020-12", "draft-07", "openapi-3.0", "a future target"];
const ajvOptions = { strict: false, formats: { password: true } } as const;
const drafts = { "draft-07": new Ajv(ajvOptions), "draft-2020-12": new Ajv2020(ajvOptions) };

/** Whether JSON Schema and the form count its length alike: no lone surrogates, no characters beyond U+FFFF. */
const hasSameLength = (text: string): boolean => !/\p{Cs}|[\u{10000}-\u{10ffff}]/u.test(text);

/** A string for the field, usually a valid one. */
const inputOf = (name: DocumentedName): fc.Arbitrary<string> =>
  fc
    .oneof({ arbitrary: spellings[name], weight: 20 }, { arbitrary: fieldInput(name), weight: 1 }, fc.constant(""))
    .filter(hasSameLength);

const requiredKeys: DocumentedName[] = ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"];
const inputs: { [N in DocumentedName]?: fc.Arbitrary<string | string[]> } = {
  ...Object.fromEntries(parameterNames.map((name) => [name, inputOf(name)])),
  wvExtension: fc.array(inputOf("wvExtension"), { maxLength: 3 }),
};
const formInput = fc.record(inputs, { requiredKeys });

/** Finds the names of all properties, at any depth. */
function findNames(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  return [
    ...(Array.isArray(value) ? [] : entries.map(([name]) => name)),
    ...entries.flatMap(([, property]) => findNames(property)),
  ];
}

// Drafts that do not know `const` and `examples` ignore them: `enum` says the same.
test("every target has the same schema, with keywords of all drafts", () => {
  const found: string[] = [];
  const kept = tokenRequestSchema({ unknown: "keep" });
  for (const schema of [form, codec, kept, ...Object.values(fieldSchemas), createForm({}).tokenRequestForm]) {
    for (const side of ["input", "output"] as const) {
      const { jsonSchema } = schema["~standard"];
      const [first, ...others] = targets.map((target) => jsonSchema[side]({ target }));
      expect(others).toStrictEqual([first, first, first]);
      found.push(...findNames(first));
    }
  }
  const names = new Set<string>([...parameterNames, "extra", "type", "payload"]);
  expect([...new Set(found)].filter((name) => !names.has(name)).sort()).toStrictEqual([
    ...["additionalProperties", "anyOf", "const", "default", "description", "enum", "examples", "format", "items"],
    ...["maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "not", "oneOf", "pattern"],
    ...["properties", "required", "title", "writeOnly"],
  ]);
});

describe.each(Object.entries(drafts))("what a form generator reads, as %s", (target, ajv) => {
  const all = [...Object.values(fields), ...Object.values(observedFields)];
  const inputOf = (field: Schema<string, unknown>) => field["~standard"].jsonSchema.input({ target });

  test("the titles of choices are the labels of options; their values are accepted, and no other", () => {
    const choices = all.filter(({ options }) => options !== undefined);
    expect(choices.length).toBeGreaterThan(5);
    for (const field of choices) {
      const { options = [], required } = field;
      const { oneOf, ...rest } = inputOf(field);
      const values = options.map(({ value, label }) => ({ const: value, enum: [value], title: label }));
      expect(oneOf).toStrictEqual(required ? values : [...values, { const: "", enum: [""] }]);
      const isInput = ajv.compile({ oneOf, ...rest });
      expect(options.map(({ value }) => isInput(value))).not.toContain(false);
      expect(["", "99", 1, null].map((value) => isInput(value))).toStrictEqual([!required, false, false, false]);
    }
  });

  test("examples and defaults are accepted, and secrets are marked", () => {
    for (const field of all) {
      const { secret, example, default: standard } = field;
      const input = inputOf(field);
      const isInput = ajv.compile(input);
      expect([example, standard ?? example].map((text) => isInput(text))).toStrictEqual([true, true]);
      expect([input.format, input.writeOnly]).toStrictEqual(secret ? ["password", true] : [undefined, undefined]);
    }
  });
});

describe.each(Object.entries(drafts))("as %s", (target, ajv) => {
  test.each(parameterNames)("the schemas of %s accept the same strings as the field, and its values", (name) => {
    const { jsonSchema, validate } = fieldSchemas[name]["~standard"];
    const isInput = ajv.compile(jsonSchema.input({ target }));
    const isValue = ajv.compile(jsonSchema.output({ target }));
    fc.assert(
      fc.property(fieldInput(name).filter(hasSameLength), (text) => {
        const result = validate(text);
        expect(result).not.toBeInstanceOf(Promise);
        const value: unknown = Reflect.get(result, "value");
        expect(isInput(text)).toBe(Reflect.get(result, "issues") === undefined);
        if (value !== undefined) expect(isValue(value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["form", form],
    ["codec", codec],
  ])("the schemas of the %s accept the same strings as it does, and its requests", (_, schema) => {
    const { jsonSchema, validate } = schema["~standard"];
    const isForm = ajv.compile(jsonSchema.input({ target }));
    const isRequest = ajv.compile(jsonSchema.output({ target }));
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(formInput, (input) => {
        const result = validate(input);
        const isAccepted = Reflect.get(result, "issues") === undefined;
        expect(isForm(input)).toBe(isAccepted);
        if (isAccepted) expect(isRequest(Reflect.get(result, "value"))).toBe(true);
        seen[isAccepted ? "accepted" : "refused"]++;
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });
});
