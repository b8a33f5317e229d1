import { Ajv, type ValidateFunction } from "ajv";
import type { Peer } from "../peer.ts";
import type { PlainRequest } from "../request.ts";
import {
  countsCodePoints,
  dropsQuestionMark,
  expirationAsWritten,
  noCalendar,
  repairsPercent,
  repairsSurrogates,
  repairsUtf8,
  roundsDuration,
} from "./deviations.ts";
import { patterns } from "./patterns.ts";
import { platformTexts, requestOf, type ValidTexts } from "./urlencoded.ts";

const text = (pattern: string): { type: "string"; pattern: string } => ({ type: "string", pattern });

/** The members that are text in a body and in an object alike. */
const texts = {
  customerAuthenticator: text(patterns.customerAuthenticator),
  errorFormat: { type: "string", enum: ["html", "json"] },
  generalFlags: { type: "string", const: "0000" },
  kek: text(patterns.kek),
  kid: text(patterns.kid),
  ek: text(patterns.ek),
  contentKey: text(patterns.contentKey),
  contentId: { type: "string" },
  expirationTime: text(patterns.expirationTime),
  cookie: { type: "string", maxLength: 32 },
};

const rules = {
  type: "object",
  additionalProperties: false,
  required: ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"],
  dependencies: { ek: ["kek"] },
  if: { not: { required: ["kek"] } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
  then: { required: ["contentKey"] },
};

const bodySchema = {
  ...rules,
  properties: {
    ...texts,
    securityLevel: text(patterns.securityLevel),
    hdcpOutputControl: text(patterns.hdcpOutputControl),
    licenseDuration: text(patterns.licenseDuration),
    wvExtension: { type: "array", minItems: 1, items: text(patterns.wvExtension) },
  },
};

const extension = {
  type: "object",
  required: ["type", "payload"],
  properties: { type: text(patterns.extensionType), payload: text(patterns.payload) },
};

const objectSchema = {
  ...rules,
  properties: {
    ...texts,
    securityLevel: { type: "integer", minimum: 1, maximum: 5 },
    hdcpOutputControl: { type: "integer", minimum: 0, maximum: 2 },
    licenseDuration: { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    wvExtension: { type: "array", minItems: 1, items: extension },
  },
};

const first = new Ajv();
const body: ValidateFunction<ValidTexts> = first.compile<ValidTexts>(bodySchema);
const object: ValidateFunction<PlainRequest> = first.compile<PlainRequest>(objectSchema);
const all: ValidateFunction = new Ajv({ allErrors: true }).compile(bodySchema);

export const peer: Peer = {
  name: "ajv compiled",
  decode: (input) => {
    const given: unknown = platformTexts(input);
    return body(given) ? requestOf(given) : undefined;
  },
  errors: (input) => {
    if (all(platformTexts(input))) return [];
    const found: string[] = [];
    for (const { instancePath, params, keyword } of all.errors ?? []) {
      if (keyword !== "if")
        found.push(instancePath.split("/")[1] ?? params.missingProperty ?? params.additionalProperty);
    }
    return found;
  },
  validate: (input) => object(input),
  deviations: [
    noCalendar,
    expirationAsWritten,
    repairsPercent,
    repairsUtf8,
    repairsSurrogates,
    dropsQuestionMark,
    roundsDuration,
    countsCodePoints,
  ],
};
