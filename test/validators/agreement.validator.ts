import fc from "fast-check";
import { expect, test } from "vitest";
import { beyondJsonSchema } from "../../docs/spec/openapi/beyond-json-schema.ts";
import { decodeTokenRequestBody, type Issue, type RuleId } from "../../src/index.ts";
import { drawnBody } from "../oracle/drawn-bodies.ts";
import { createRequestValidator, parseBody } from "./request-schema.ts";

// Compares the schema with the decoder on random bodies. A failure prints the seed, which REFERENCE_SEED repeats.
const seed = Number(process.env.REFERENCE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const isValid = createRequestValidator();
const always = (): boolean => true;
const isIllFormed = (text: string): boolean => !text.isWellFormed();

/** For each rule that JSON Schema cannot express completely: the texts that may break it and match the schema. */
const isBeyond: { readonly [R in keyof typeof beyondJsonSchema]: (text: string) => boolean } = {
  "expirationTime.lifetime": (text) => !text.startsWith("+"),
  "expirationTime.past": always,
  "kid.length": (text) => isIllFormed(text) || [...text].length <= 65,
  "cookie.length": (text) => isIllFormed(text) || [...text].length <= 32,
  "customerAuthenticator.characters": isIllFormed,
  "kid.name": isIllFormed,
  "contentId.text": isIllFormed,
  "cookie.text": isIllFormed,
  "body.percent-encoding": always,
  "body.utf-8": always,
  "body.duplicate-parameter": () => false, // the parser of these tests returns arrays
  "body.too-many-issues": always,
  "ek.unwrap": always,
};

test("the schema and the decoder agree on 10,000 bodies, except for rules that JSON Schema cannot express", () => {
  const counts = { accepted: 0, refused: 0 };
  for (const { body, now } of fc.sample(drawnBody, { seed, numRuns: 20_000 })) {
    const issues = findIssues(body, now);
    // The schema may accept a body that breaks only rules beyond JSON Schema.
    if (issues.length > 0 && issues.every((issue) => isBeyondSchema(issue, body))) continue;
    const isAccepted = isValid(parseBody(body)) === true;
    if (isAccepted !== (issues.length === 0)) {
      expect.fail(`The schema ${isAccepted ? "accepts" : "refuses"} ${JSON.stringify(body)}, seed ${seed}.`);
    }
    counts[isAccepted ? "accepted" : "refused"]++;
  }
  expect(counts.accepted).toBeGreaterThan(4_000);
  expect(counts.accepted + counts.refused).toBeGreaterThan(10_000);
});

const least = "customerAuthenticator=1&securityLevel=1&hdcpOutputControl=0&kek=000102030405060708090a0b0c0d0e0f";
const now = Date.UTC(2030, 0, 1);

/** Bodies that break only this rule, and match the schema: so every rule in the list of the document belongs there. */
const passing: {
  readonly [R in Exclude<keyof typeof beyondJsonSchema, "ek.unwrap" | "body.too-many-issues">]: string;
} = {
  "expirationTime.lifetime": `${least}&kid=^kid1&expirationTime=2031-01-01T00:00:00Z`,
  "expirationTime.past": `${least}&kid=^kid1&expirationTime=2029-01-01T00:00:00Z`,
  "kid.length": `${least}&kid=^${"\u{1F511}".repeat(33)}`,
  "cookie.length": `${least}&kid=^kid1&cookie=${"\u{1F511}".repeat(17)}`,
  "customerAuthenticator.characters": `${least.replace("=1", "=\ud800")}&kid=^kid1`,
  "kid.name": `${least}&kid=^\ud800`,
  "contentId.text": `${least}&kid=^kid1&contentId=\ud800`,
  "cookie.text": `${least}&kid=^kid1&cookie=\ud800`,
  "body.percent-encoding": `${least}&kid=^kid1&contentId=100%`,
  "body.utf-8": `${least}&kid=^kid1&contentId=%FF`,
  "body.duplicate-parameter": `${least}&kid=^kid1&kid=^kid2`,
};

test.each(Object.entries(passing))("%s is beyond JSON Schema, as the document says", (rule, body) => {
  expect(findIssues(body, now).map((issue) => issue.rule)).toStrictEqual([rule]);
  const withLastOnly = Object.fromEntries(new URLSearchParams(body));
  expect(isValid(withLastOnly)).toBe(true);
});

test("the schema refuses the bodies that break the part of these rules that JSON Schema can express", () => {
  const refused = [
    `${least}&kid=^kid1&expirationTime=%2B2592001`,
    `${least}&kid=^${"x".repeat(65)}`,
    `${least}&kid=^`,
    `${least}&kid=^kid1&cookie=${"x".repeat(33)}`,
    `${least.replace("=1", "=1%0A")}&kid=^kid1`,
    `${least}&kid=^kid1&contentKey=5438b719bf47a2f5678237477db2f9e6&contentKey=5438b719bf47a2f5678237477db2f9e6`,
  ];
  expect(refused.filter((body) => isValid(parseBody(body)))).toStrictEqual([]);
  expect(isValid(parseBody(`${least}&kid=^kid1`))).toBe(true);
});

function findIssues(body: string, clock: number | null): readonly Issue[] {
  const decoded = decodeTokenRequestBody(body, { now: clock });
  return decoded._tag === "Right" ? [] : decoded.left;
}

function isBeyondSchema({ rule, parameter, index = 0 }: Issue, body: string): boolean {
  const text = readTexts(body, parameter ?? "")[index] ?? "";
  return isListed(rule) && isBeyond[rule](text);
}

function isListed(rule: RuleId): rule is keyof typeof beyondJsonSchema {
  return Object.hasOwn(beyondJsonSchema, rule);
}

/** Returns the texts of a parameter, in order; a raw lone surrogate is kept. */
function readTexts(body: string, parameter: string): string[] {
  const units = body.replace(/[\ud800-\udfff]+/g, (raw) => (raw.isWellFormed() ? raw : "%00LONE%00"));
  return new URLSearchParams(`&${units}`).getAll(parameter).map((text) => text.replaceAll("\0LONE\0", "\ud800"));
}
