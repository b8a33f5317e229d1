import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

const read = (name: string): unknown => JSON.parse(readFileSync(`docs/spec/${name}`, "utf8"));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const isValid = ajv.compile(Object(read("vectors.schema.json")));

test.each(["vectors.json", "vectors-utf16.json", "vectors-observed.json"])("%s matches its schema", (name) => {
  isValid(read(name));
  expect(isValid.errors).toBeNull();
});

const question = { body: "kid=1", now: null, unknown: "refuse" };
const issue = { rule: "kid.hex", code: -4020, parameter: "kid" };
const observedIssue = { ...issue, index: 0, path: ["keys", 0, "kid"] };
const accepted = { ...question, canonical: "kid=1" };

/** A file with one refused body. */
const refused = (contract: string, one: object): object => ({ contract, vectors: [{ ...question, issues: [one] }] });

test.each([
  refused("documented", issue),
  refused("observed", observedIssue),
  { contract: "observed", vectors: [accepted] },
])("the schema accepts %j", (file) => {
  expect(isValid(file)).toBe(true);
});

test.each([
  ["no contract", { vectors: [accepted] }],
  ["an unknown contract", { contract: "published", vectors: [accepted] }],
  ["no array", { contract: "documented", vectors: {} }],
  ["an empty array", { contract: "documented", vectors: [] }],
  ["no answer", { contract: "documented", vectors: [question] }],
  ["two answers", { contract: "documented", vectors: [{ ...accepted, issues: [issue] }] }],
  ["no issue", { contract: "documented", vectors: [{ ...question, issues: [] }] }],
  ["an unknown rule", refused("documented", { ...issue, rule: "kid.odd" })],
  ["an unknown code", refused("documented", { ...issue, code: -1 })],
  ["a message in an issue", refused("documented", { ...issue, message: "" })],
  ["a path of the documented contract", refused("documented", { ...issue, path: ["kid"] })],
  ["no path of the observed contract", refused("observed", issue)],
  ["a message of the observed contract", refused("observed", { ...observedIssue, message: "" })],
  ["a rule of the other contract", refused("documented", { ...issue, rule: "keys.gap", code: null, parameter: null })],
  ["a parameter of the other contract", refused("documented", { ...issue, parameter: "useHttps" })],
  ["an unknown suggestion", refused("observed", { ...observedIssue, suggestion: "KID" })],
  ["a date as a clock", { contract: "documented", vectors: [{ ...accepted, now: "2030-01-01" }] }],
])("the schema refuses %s", (_what, file) => {
  expect(isValid(file)).toBe(false);
});
