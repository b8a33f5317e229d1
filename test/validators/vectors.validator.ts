import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

const read = (name: string): unknown => JSON.parse(readFileSync(`docs/spec/${name}`, "utf8"));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const isValid = ajv.compile(Object(read("vectors.schema.json")));

test.each(["vectors.json", "vectors-utf16.json"])("%s matches its schema", (name) => {
  isValid(read(name));
  expect(isValid.errors).toBeNull();
});

const question = { body: "kid=1", now: null, unknown: "refuse" };
const issue = { rule: "kid.hex", code: -4020, parameter: "kid" };

test.each([
  ["no array", { vectors: {} }],
  ["an empty array", { vectors: [] }],
  ["no answer", { vectors: [question] }],
  ["two answers", { vectors: [{ ...question, canonical: "kid=1", issues: [issue] }] }],
  ["no issue", { vectors: [{ ...question, issues: [] }] }],
  ["an unknown rule", { vectors: [{ ...question, issues: [{ ...issue, rule: "kid.odd" }] }] }],
  ["an unknown code", { vectors: [{ ...question, issues: [{ ...issue, code: -1 }] }] }],
  ["a message in an issue", { vectors: [{ ...question, issues: [{ ...issue, message: "" }] }] }],
  ["a date as a clock", { vectors: [{ ...question, now: "2030-01-01", canonical: "kid=1" }] }],
])("the schema refuses %s", (_what, file) => {
  expect(isValid({ vectors: [{ ...question, issues: [issue] }] })).toBe(true);
  expect(isValid(file)).toBe(false);
});
