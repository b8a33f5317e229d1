import { expect, test } from "vitest";
import { createField, createForm, fields, kid, tokenRequestForm } from "../../src/form/index.ts";
import { parameterNames } from "../../src/index.ts";

// The schemas as they stand; that they agree with the fields is tried with ajv: npm run validators.

test("a text is the pattern of the whole, and empty where nothing need be given", () => {
  expect(fields.kid["~standard"].jsonSchema.input()).toStrictEqual({
    title: fields.kid.label,
    description: fields.kid.hint,
    type: "string",
    pattern: String.raw`^(?:[\dA-Fa-f]{32}|\^\P{Cs}+)$`,
    maxLength: 65,
  });
  expect(fields.generalFlags["~standard"].jsonSchema).toHaveProperty("input");
  expect(fields.generalFlags["~standard"].jsonSchema.input()).toHaveProperty("pattern", "^(?:0000)?$");
  expect(fields.generalFlags["~standard"].jsonSchema.output()).toHaveProperty("pattern", "^(?:0000)$");
});

test("a value that is no text has a schema of its own", () => {
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

test("it speaks the language of its field", () => {
  const field = createField(kid, { texts: { kid: { label: "Sleutel" } } });
  expect(field["~standard"].jsonSchema.input()).toHaveProperty("title", "Sleutel");
  const form = createForm({ texts: { kid: { label: "Sleutel" } } }).tokenRequestForm;
  expect(form["~standard"].jsonSchema.output()).toHaveProperty("properties.kid.title", "Sleutel");
});

test.each(["input", "output"] as const)(
  "the %s of the form is that of its fields, and what goes across them",
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

test("what is changed in one answer does not change the next", () => {
  const { jsonSchema } = tokenRequestForm["~standard"];
  const schema = jsonSchema.input();
  const before = structuredClone(schema);
  schema.properties = {};
  expect(jsonSchema.input()).toStrictEqual(before);
});
