import { documented } from "../../../src/contracts/documented.ts";
import { observed } from "../../../src/contracts/observed.ts";
import { diagnosisSentences } from "../../../src/diagnose/diagnosis-sentences.ts";
import { eventErrors } from "../../../src/events/index.ts";
import type { AdviceId } from "../../../src/http/advice.ts";
import { rules } from "../../../src/rule-book/index.ts";

/** The ids of all advice: the compiler refuses a list that lacks one, or has another. */
const adviceIds = {
  "customerAuthenticator.shape": true,
  "errorFormat.html": true,
  "useHttps.digit": true,
  "generalFlags.short": true,
  "kek.repeated-byte": true,
  "contentKey.equals-kid": true,
  "contentKey.repeated-byte": true,
  "contentKey.beside-kek": true,
  "contentId.long": true,
  "securityLevel.absent": true,
  "hdcpOutputControl.absent": true,
  "licenseDuration.long": true,
  "wvExtension.wudo-length": true,
  "expirationTime.short": true,
  "extra.near-miss": true,
  "method.get": true,
  "endpoint.plain-http": true,
} as const satisfies Readonly<Record<AdviceId, true>>;

const names = [...new Set([...documented.parameterNames, ...observed.parameterNames])];
const diagnosisIds = [...diagnosisSentences().keys()];
const ruleIds = Object.keys(rules);
const codes = eventErrors.map(({ code }) => code);
const text = { type: "string" };
const count = { type: "integer", minimum: 0 };

const issue = object(
  {
    rule: { description: "The id of the rule that is broken.", enum: ruleIds },
    code: { description: "The service's code; null where its documentation names none.", enum: [...codes, null] },
    parameter: { description: "The parameter, where it is known.", enum: [...names, null] },
    path: {
      description: "Where it is in the decoded request: names of properties, and indexes of lists.",
      type: "array",
      items: { type: ["string", "integer"] },
      maxItems: 3,
    },
    message: { description: "One English sentence, without a value of the request.", ...text },
  },
  {
    index: { description: "Which wvExtension of the body, or which key, from 0.", type: "integer", minimum: 0 },
    name: {
      description: "The name of an unknown or repeated parameter, where it may be shown.",
      type: "string",
      maxLength: 21,
    },
    suggestion: { description: "The parameter that an unknown name is a near miss of.", enum: names },
  },
);

const advice = object(
  {
    id: { description: "The id of the advice.", enum: Object.keys(adviceIds) },
    parameter: { description: "The parameter; null if it is about how the request is sent.", enum: [...names, null] },
    message: { description: "One English sentence, without a value of the request.", ...text },
  },
  { index: { description: "Which key, from 0.", type: "integer", minimum: 0 } },
);

/** It has no fixed text: that may be a secret. */
const diagnosis = object(
  {
    id: { description: "The id of the diagnosis.", enum: diagnosisIds },
    parameter: { description: "The parameter, where it is known.", enum: [...names, null] },
    path: {
      description: "Where it is in the request, as in issues; empty if it is about the whole body.",
      type: "array",
      items: { type: ["string", "integer"] },
      maxItems: 3,
    },
    message: { description: "One English sentence, without a value of the request.", ...text },
  },
  {
    counts: {
      description: "How many digits a key has, and how many it may have.",
      ...object({ found: count, wanted: { type: "array", items: count, minItems: 1 } }),
    },
    origins: {
      description: "Where each of the texts comes from that may be meant, if there are several.",
      type: "array",
      items: text,
      minItems: 2,
    },
  },
);

const diagnoses = { type: "array", items: { $ref: "#/$defs/diagnosis" } };
const issues = { type: "array", items: { $ref: "#/$defs/issue" }, minItems: 1, maxItems: 101 };

const rule = object({
  rule: { enum: ruleIds },
  contracts: { type: "array", items: { enum: ["documented", "observed"] }, minItems: 1, maxItems: 2 },
  code: { enum: [...codes, null] },
  message: text,
  parameter: { enum: [...names, null] },
  source: text,
  basis: text,
  remedy: text,
});

const code = object({
  code: { enum: codes },
  meaning: text,
  stages: { type: "array", items: text },
  parameters: { type: "array", items: { enum: names } },
  remedy: text,
  rules: { description: "The rules of the contract that have this code.", type: "array", items: { enum: ruleIds } },
});

/** What each command prints as JSON. */
const outputs = {
  valid: versioned(
    "check --json: a valid request.",
    { valid: { const: true }, advice: { type: "array", items: { $ref: "#/$defs/advice" } }, diagnoses },
    { canonical: { description: "The canonical body, with --canonical.", ...text } },
  ),
  refused: versioned("check --json: a request with issues.", { valid: { const: false }, issues, diagnoses }),
  line: versioned("check --lines: a bad line.", { line: { type: "integer", minimum: 1 }, issues, diagnoses }),
  validLine: versioned("check --lines: a valid line that has diagnoses.", {
    line: { type: "integer", minimum: 1 },
    issues: { type: "array", maxItems: 0 },
    diagnoses: { ...diagnoses, minItems: 1 },
  }),
  longLine: versioned("check --lines: a line that is too long, and was not decoded.", {
    line: { type: "integer", minimum: 1 },
    issues: { type: "array", maxItems: 0 },
    error: text,
  }),
  summary: versioned("check --lines: the last line.", { checked: count, valid: count, bad: count }),
  notEncoded: versioned("encode --json: a request with issues.", { valid: { const: false }, issues }),
  body: versioned("encode --json: the canonical body.", { valid: { const: true }, body: text }),
  url: versioned("encode --json --url: the endpoint with the query.", { valid: { const: true }, url: text }),
  curl: versioned("encode --json --curl: a shell command.", { valid: { const: true }, curl: text }),
  explained: versioned("explain --json.", {
    rules: { type: "array", items: { $ref: "#/$defs/rule" } },
    codes: { type: "array", items: { $ref: "#/$defs/code" } },
    advice: { type: "array", items: { $ref: "#/$defs/advice" } },
    diagnoses: {
      type: "array",
      items: object({ id: { description: "The id of the diagnosis.", enum: diagnosisIds }, message: text }),
    },
  }),
};

/** The JSON Schema of what the command line prints as JSON: an output, or a line of `check --lines`. */
export const checkSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "JSON output of the command widevine-license-token",
  type: "object",
  oneOf: Object.keys(outputs).map((name) => ({ $ref: `#/$defs/${name}` })),
  $defs: { ...outputs, issue, advice, diagnosis, rule, code },
};

function versioned(description: string, required: object, optional: object = {}) {
  return { description, ...object({ version: { const: 1 }, ...required }, optional) };
}

function object(required: object, optional: object = {}) {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}
