import { documentedSource } from "./documented.ts";
import { observedSource } from "./observed.ts";
import type { VectorSource } from "./source.ts";

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

/** What only the issues of the observed contract have: an issue of the documented one is told by its rule and its parameter. */
const location = {
  path: {
    description: "Where it is in the decoded request: names of properties, and indexes of lists.",
    type: "array",
    items: { type: ["string", "integer"] },
    maxItems: 3,
  },
  name: {
    description: "The name of an unknown or repeated parameter, where it may be shown.",
    type: "string",
    maxLength: 21,
  },
};

/** The JSON Schema of the files of vectors. */
export const vectorsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Vectors of the ExpressPlay Widevine license token request",
  type: "object",
  oneOf: [{ $ref: "#/$defs/documented" }, { $ref: "#/$defs/observed" }],
  $defs: {
    documented: file("documented"),
    observed: file("observed"),
    accepted: {
      type: "object",
      properties: {
        ...question,
        canonical: { description: "The one canonical body of the request.", type: "string", pattern: "^[!-~]+$" },
      },
      required: ["body", "now", "unknown", "canonical"],
      additionalProperties: false,
    },
    documentedRefused: refused("documentedIssue"),
    observedRefused: refused("observedIssue"),
    documentedIssue: issue(documentedSource, "Which wvExtension of the body, from 0.", {}),
    observedIssue: issue(observedSource, "Which wvExtension of the body, or which key, from 0.", {
      ...location,
      suggestion: {
        description: "The parameter that an unknown name is a near miss of.",
        enum: observedSource.contract.parameterNames,
      },
    }),
  },
};

function file(contract: VectorSource["name"]) {
  const vector = { oneOf: [{ $ref: "#/$defs/accepted" }, { $ref: `#/$defs/${contract}Refused` }] };
  return {
    type: "object",
    properties: {
      contract: { description: "The contract that gives the answers.", const: contract },
      vectors: { type: "array", items: vector, minItems: 1 },
    },
    required: ["contract", "vectors"],
    additionalProperties: false,
  };
}

function refused(issueName: string) {
  return {
    type: "object",
    properties: {
      ...question,
      issues: {
        description: "All issues, in the order of the contract.",
        type: "array",
        items: { $ref: `#/$defs/${issueName}` },
        minItems: 1,
        maxItems: 101,
      },
    },
    required: ["body", "now", "unknown", "issues"],
    additionalProperties: false,
  };
}

function issue({ contract, rules }: VectorSource, index: string, others: object) {
  const codes = [...new Set(rules.map((rule) => contract.createIssue(rule).code))];
  return {
    type: "object",
    properties: {
      rule: { description: "The id of the rule that is broken.", enum: rules },
      code: {
        description: "The service's code; null where its documentation names none.",
        enum: codes.sort((one, other) => Number(one) - Number(other)),
      },
      parameter: { description: "The parameter, where it is known.", enum: [...contract.parameterNames, null] },
      index: { description: index, type: "integer", minimum: 0 },
      ...others,
    },
    required: ["rule", "code", "parameter", ...("path" in others ? ["path"] : [])],
    additionalProperties: false,
  };
}
