import { describe, expect, test } from "vitest";
import { observed } from "../../src/contracts/observed.ts";
import { createField, createForm, fields, kidField, observedFields, tokenRequestForm } from "../../src/form/index.ts";
import { parameterNames } from "../../src/index.ts";
import { messages, texts } from "../../src/messages/nl.ts";
import { satisfies } from "./satisfies.ts";

// `npm run validators` compares the schemas with the fields by ajv.

test("a string has an anchored pattern, which allows an empty string for an optional field", () => {
  expect(fields.kid["~standard"].jsonSchema.input()).toStrictEqual({
    title: fields.kid.label,
    description: fields.kid.hint,
    type: "string",
    pattern: String.raw`^(?:[\dA-Fa-f]{32}|\^\P{Cs}{1,64})$`,
    maxLength: 65,
    examples: [fields.kid.example],
  });
  expect(fields.kek["~standard"].jsonSchema.input()).toStrictEqual({
    title: fields.kek.label,
    description: fields.kek.hint,
    type: "string",
    pattern: String.raw`^(?:(?:[\dA-Fa-f]{16}){2,4})?$`,
    format: "password",
    writeOnly: true,
    examples: [fields.kek.example],
  });
  expect(fields.generalFlags["~standard"].jsonSchema).toHaveProperty("input");
  expect(fields.generalFlags["~standard"].jsonSchema.input()).toHaveProperty("pattern", "^(?:0000)?$");
  expect(fields.generalFlags["~standard"].jsonSchema.output()).toHaveProperty("pattern", "^(?:0000)$");
});

test("a value that is not a string has its own schema", () => {
  expect(fields.hdcpOutputControl["~standard"].jsonSchema.output()).toStrictEqual({
    oneOf: [
      { const: 0, enum: [0], title: "0 - HDCP_NONE" },
      { const: 1, enum: [1], title: "1 - HDCP_V1" },
      { const: 2, enum: [2], title: "2 - HDCP_V2" },
    ],
  });
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

test("a choice has the title of each option, and an empty string where it may be left out", () => {
  const { input } = createForm({ messages, texts }).fields.errorFormat["~standard"].jsonSchema;
  expect(input()).toStrictEqual({
    title: "Foutformaat",
    description: "Hoe de dienst fouten beschrijft; zonder opgave html.",
    type: "string",
    oneOf: [
      { const: "html", enum: ["html"], title: "html - HTML, de standaard" },
      { const: "json", enum: ["json"], title: "json - JSON" },
      { const: "", enum: [""] },
    ],
    examples: ["json"],
    default: "html",
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

describe("the form of the observed contract", () => {
  const { jsonSchema, validate } = createForm({ contract: observed }).tokenRequestForm["~standard"];
  const perKey = ["kid", "ek", "contentKey", "securityLevel", "hdcpOutputControl", "trackType"] as const;
  const isPerKey = (name: string): boolean => perKey.some((one) => one === name);

  test.each(["input", "output"] as const)("has an %s with one key, or with a list of keys", (side) => {
    const schemaOf = (names: readonly (keyof typeof observedFields)[]): object =>
      Object.fromEntries(
        names.map((name) => {
          const schema = observedFields[name]["~standard"].jsonSchema[side]();
          return [name, name === "wvExtension" ? { type: "array", items: schema } : schema];
        }),
      );
    const empty = { type: "string", maxLength: 0 };
    const noKey = side === "input" ? Object.fromEntries(perKey.map((name) => [name, empty])) : {};
    const key = {
      required: ["contentKey"],
      properties: { contentKey: { minLength: 1 } },
      not: { required: ["ek"], properties: { ek: { minLength: 1 } } },
    };
    const kek = { required: ["kek"], properties: { kek: { minLength: 1 } } };
    expect(jsonSchema[side]()).toStrictEqual({
      type: "object",
      anyOf: [
        {
          type: "object",
          properties: {
            ...schemaOf(observed.parameterNames),
            ...(side === "input" && { keys: { type: "array", maxItems: 0 } }),
          },
          required: ["customerAuthenticator", "kid"],
          additionalProperties: false,
          anyOf: [kek, key],
        },
        {
          type: "object",
          properties: {
            ...schemaOf(observed.parameterNames.filter((name) => !isPerKey(name))),
            ...noKey,
            keys: {
              type: "array",
              minItems: 1,
              maxItems: 1000,
              items: { type: "object", properties: schemaOf(perKey), required: ["kid"], additionalProperties: false },
            },
          },
          required: ["customerAuthenticator", "keys"],
          additionalProperties: false,
          anyOf: [kek, { properties: { keys: { items: key } } }],
        },
      ],
    });
  });

  const authenticator = { customerAuthenticator: "123456" };
  const contentKey = "5438b719bf47a2f5678237477db2f9e6";
  const [kek, ek] = ["000102030405060708090a0b0c0d0e0f", "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d"];
  const clear = { kid: "^kid1", contentKey };
  test.each([
    ["one key", true, { ...authenticator, ...clear }],
    ["one key without its content key", false, { ...authenticator, kid: "^kid1" }],
    ["one key beside an empty list", true, { ...authenticator, ...clear, keys: [] }],
    ["an empty list alone", false, { ...authenticator, keys: [] }],
    ["no key", false, authenticator],
    ["several keys", true, { ...authenticator, keys: [clear, { ...clear, trackType: "1", ek: "" }] }],
    ["several keys beside empty fields", true, { ...authenticator, keys: [clear], kid: "", kek: "", trackType: "" }],
    ["several keys beside a field of one", false, { ...authenticator, keys: [clear], trackType: "1" }],
    ["a key without content key", false, { ...authenticator, keys: [clear, { kid: "^kid2" }] }],
    ["a key with an empty content key", false, { ...authenticator, keys: [{ ...clear, contentKey: "" }] }],
    ["a key with ek and no kek", false, { ...authenticator, keys: [{ ...clear, ek }] }],
    ["keys under a kek", true, { ...authenticator, kek, keys: [{ kid: "^kid1", ek }, { kid: "^kid2" }] }],
    ["a key with a kek of its own", false, { ...authenticator, keys: [{ kid: "^kid1", ek, kek }] }],
    ["a key without kid", false, { ...authenticator, kek, keys: [{}] }],
    ["a key that is a list", false, { ...authenticator, kek, keys: [[]] }],
    ["a value that only the observed contract has", true, { ...authenticator, ...clear, hdcpOutputControl: "5" }],
    ["1,000 keys", true, { ...authenticator, keys: Array(1000).fill(clear) }],
    ["1,001 keys", false, { ...authenticator, keys: Array(1001).fill(clear) }],
  ])("accepts what the form accepts, and refuses what it refuses: %s", (_, isValid, values) => {
    const result = validate(values);
    expect(result.issues === undefined).toBe(isValid);
    expect(satisfies(values, jsonSchema.input())).toBe(isValid);
    if (result.issues === undefined) expect(satisfies(result.value, jsonSchema.output())).toBe(true);
  });

  test("refuses a list of keys in the output that is empty or stands beside one key", () => {
    expect(satisfies({ ...authenticator, ...clear, keys: [] }, jsonSchema.output())).toBe(false);
    expect(satisfies({ ...authenticator, keys: [clear], kid: "" }, jsonSchema.output())).toBe(false);
  });

  test("uses the language, at one key and at several", () => {
    const schema = createForm({ contract: observed, texts: { kid: { label: "Sleutel" } } }).tokenRequestForm;
    expect(JSON.stringify(schema["~standard"].jsonSchema.input()).split('"Sleutel"')).toHaveLength(3);
  });
});
