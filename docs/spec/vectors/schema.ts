import { parameterNames } from "../../../src/index.ts";
import { rules } from "../../../src/rule-book/index.ts";

const codes = [...new Set(Object.values(rules).map(({ code }) => code))].sort((a, b) => Number(a) - Number(b));

const question = {
  body: {
    description: "The urlencoded body, as it stands. In a language whose texts are bytes, it is UTF-8.",
    type: "string",
  },
  now: {
    description: "What the clock shows, in milliseconds since 1970-01-01T00:00:00Z; null where there is no clock.",
    type: ["integer", "null"],
  },
  unknown: {
    description: "Whether parameters that the contract does not know are refused, or kept at the end of the body.",
    enum: ["refuse", "keep"],
  },
};

/** The JSON Schema of the files of vectors. */
export const vectorsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Vectors of the ExpressPlay Widevine licence token request",
  type: "object",
  properties: { vectors: { type: "array", items: { $ref: "#/$defs/vector" }, minItems: 1 } },
  required: ["vectors"],
  additionalProperties: false,
  $defs: {
    vector: { oneOf: [{ $ref: "#/$defs/accepted" }, { $ref: "#/$defs/refused" }] },
    accepted: {
      type: "object",
      properties: {
        ...question,
        canonical: { description: "The one canonical body of the request.", type: "string", pattern: "^[!-~]+$" },
      },
      required: ["body", "now", "unknown", "canonical"],
      additionalProperties: false,
    },
    refused: {
      type: "object",
      properties: {
        ...question,
        issues: {
          description: "All issues, in the order of the contract.",
          type: "array",
          items: { $ref: "#/$defs/issue" },
          minItems: 1,
          maxItems: 101,
        },
      },
      required: ["body", "now", "unknown", "issues"],
      additionalProperties: false,
    },
    issue: {
      type: "object",
      properties: {
        rule: { description: "The id of the rule that is broken.", enum: Object.keys(rules) },
        code: { description: "The service's code; null where its documentation names none.", enum: codes },
        parameter: { description: "The parameter, where it is known.", enum: [...parameterNames, null] },
        index: { description: "Which wvExtension of the body, from 0.", type: "integer", minimum: 0 },
      },
      required: ["rule", "code", "parameter"],
      additionalProperties: false,
    },
  },
};
