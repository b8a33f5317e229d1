import { expect, test } from "vitest";
import { createField, createForm, fields, kidField, tokenRequestForm } from "../../src/form/index.ts";
import { parameterNames } from "../../src/index.ts";

// `npm run validators` compares the schemas with the fields by ajv.

test("a string has an anchored pattern, which allows an empty string for an optional field", () => {
  expect(fields.kid["~standard"].jsonSchema.input()).toStrictEqual({
    title: fields.kid.label,
    description: fields.kid.hint,
    type: "string",
    pattern: String.raw`^(?:[\dA-Fa-f]{32}|\^\P{Cs}{1,64})$`,
    maxLength: 65,
  });
  expect(fields.generalFlags["~standard"].jsonSchema).toHaveProperty("input");
  expect(fields.generalFlags["~standard"].jsonSchema.input()).toHaveProperty("pattern", "^(?:0000)?$");
  expect(fields.generalFlags["~standard"].jsonSchema.output()).toHaveProperty("pattern", "^(?:0000)$");
});

test("a value that is not a string has its own schema", () => {
  expect(fields.securityLevel["~standard"].jsonSchema.output()).toStrictEqual({ enum: [1, 2, 3, 4, 5] });
  expect(fields.hdcpOutputControl["~standard"].jsonSchema.output()).toStrictEqual({ enum: [0, 1, 2] });
  expect(fields.licenseDuration["~standard"].jsonSchema.output()).toStrictEqual({
    type: "integer",
    minimum: 1,
    maximum: 2 ** 53 - 1,
  });
  expect(fields.wvExtension["~standard"].jsonSchema.output()).toStrictEqual({
    type: "object",
    properties: { type: { type: "string" }, payload: { type: "string" } },
    required: ["type", "payload"],
  });
});

test("uses the language of the field", () => {
  const field = createField(kidField, { texts: { kid: { label: "Sleutel" } } });
  expect(field["~standard"].jsonSchema.input()).toHaveProperty("title", "Sleutel");
  const form = createForm({ texts: { kid: { label: "Sleutel" } } }).tokenRequestForm;
  expect(form["~standard"].jsonSchema.output()).toHaveProperty("properties.kid.title", "Sleutel");
});

test.each(["input", "output"] as const)(
  "the %s of the form has the schemas of its fields, and the rules across them",
  (side) => {
    const { properties, ...others } = tokenRequestForm["~standard"].jsonSchema[side]();
    const schemas = parameterNames.map((name) => {
      const schema = fields[name]["~standard"].jsonSchema[side]();
      return [name, name === "wvExtension" ? { type: "array", items: schema } : schema];
    });
    expect(properties).toStrictEqual(Object.fromEntries(schemas));
    expect(others).toStrictEqual({
      type: "object",
      required: ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"],
      additionalProperties: false,
      anyOf: [
        { required: ["kek"], properties: { kek: { minLength: 1 } } },
        {
          required: ["contentKey"],
          properties: { contentKey: { minLength: 1 } },
          not: { required: ["ek"], properties: { ek: { minLength: 1 } } },
        },
      ],
    });
  },
);

test("returns a new schema each time", () => {
  const { jsonSchema } = tokenRequestForm["~standard"];
  const schema = jsonSchema.input();
  const before = structuredClone(schema);
  schema.properties = {};
  expect(jsonSchema.input()).toStrictEqual(before);
});
