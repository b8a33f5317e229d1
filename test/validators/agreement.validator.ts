import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { beyondJsonSchema, beyondJsonSchemaOfKeys } from "../../docs/spec/openapi/beyond-json-schema.ts";
import { decodeTokenRequestBody, documented, type Issue, observed } from "../../src/index.ts";
import { drawnBody } from "../oracle/drawn-bodies.ts";
import { createRequestValidator, parseBody } from "./request-schema.ts";

// Compares the schema of each contract with the decoder on random bodies. A failure prints the seed, which REFERENCE_SEED repeats.
const seed = Number(process.env.REFERENCE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const contracts = { documented, observed } as const;
const validators = {
  documented: createRequestValidator("documented"),
  observed: createRequestValidator("observed"),
} as const;
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
const isOfFurtherKey = (_text: string, key: number | undefined): boolean => key !== undefined && key > 0;

/** The same by the observed contract, where the index of a key counts too. */
const isBeyondOfKeys: {
  readonly [R in keyof typeof beyondJsonSchemaOfKeys]: (text: string, key: number | undefined) => boolean;
} = {
  ...isBeyond,
  "keys.gap": always,
  "kid.missing": isOfFurtherKey,
  "contentKey.missing": isOfFurtherKey,
};
const beyond: {
  readonly [C in keyof typeof contracts]: Readonly<Record<string, (text: string, key: number | undefined) => boolean>>;
} = { documented: isBeyond, observed: isBeyondOfKeys };

describe.each(["documented", "observed"] as const)("the schema of the %s contract", (contract) => {
  const isValid = validators[contract];

  test("agrees with the decoder on 10,000 bodies, except for rules that JSON Schema cannot express", () => {
    const counts = { accepted: 0, refused: 0 };
    for (const { body, now } of fc.sample(drawnBody, { seed, numRuns: 25_000 })) {
      const issues = findIssues(contract, body, now);
      // The schema may accept a body that breaks only rules beyond JSON Schema.
      if (issues.length > 0 && issues.every((issue) => isBeyondSchema(contract, issue, body))) continue;
      const isAccepted = isValid(parseBody(body)) === true;
      if (isAccepted !== (issues.length === 0)) {
        expect.fail(`The schema ${isAccepted ? "accepts" : "refuses"} ${JSON.stringify(body)}, seed ${seed}.`);
      }
      counts[isAccepted ? "accepted" : "refused"]++;
    }
    expect(counts.accepted).toBeGreaterThan(4_000);
    expect(counts.accepted + counts.refused).toBeGreaterThan(10_000);
  });
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

const leastKey = "customerAuthenticator=1&kid.0=^kid1&contentKey.0=5438b719bf47a2f5678237477db2f9e6";

/** The same of requests whose keys have an index. */
const passingOfKeys = {
  "keys.gap": `${leastKey}&kid.2=^kid2&contentKey.2=5438b719bf47a2f5678237477db2f9e6`,
  "kid.missing": `${leastKey}&contentKey.1=5438b719bf47a2f5678237477db2f9e6`,
  "contentKey.missing": `${leastKey}&kid.1=^kid2`,
  "kid.length": `${leastKey}&kid.1=^${"\u{1F511}".repeat(33)}&contentKey.1=5438b719bf47a2f5678237477db2f9e6`,
  "body.duplicate-parameter": `${leastKey}&kid.0=^kid2`,
} as const;

test.each([
  ...Object.entries(passing).map(([rule, body]) => ["documented", rule, body] as const),
  ...Object.entries(passing).map(([rule, body]) => ["observed", rule, body] as const),
  ...Object.entries(passingOfKeys).map(([rule, body]) => ["observed", rule, body] as const),
])("by the %s contract, %s is beyond JSON Schema, as the document says", (contract, rule, body) => {
  expect(findIssues(contract, body, now).map((issue) => issue.rule)).toStrictEqual([rule]);
  const withLastOnly = Object.fromEntries(new URLSearchParams(body));
  expect(validators[contract](withLastOnly)).toBe(true);
});

const refused = [
  `${least}&kid=^kid1&expirationTime=%2B2592001`,
  `${least}&kid=^${"x".repeat(65)}`,
  `${least}&kid=^`,
  `${least}&kid=^kid1&cookie=${"x".repeat(33)}`,
  `${least.replace("=1", "=1%0A")}&kid=^kid1`,
  `${least}&kid=^kid1&contentKey=5438b719bf47a2f5678237477db2f9e6&contentKey=5438b719bf47a2f5678237477db2f9e6`,
];
/** Key 0 must be there, no form is mixed, an ek needs its kek, and no other name has an index. */
const refusedOfKeys = [
  leastKey.replaceAll(".0=", ".1="),
  `${leastKey}&kid=^kid1`,
  `${leastKey}&securityLevel=1`,
  `${leastKey}&ek.0=5dbd06c0056b42fe0b8cf406679620c31bd619732730433d`,
  `${leastKey}&kid.1=^kid2&ek.1=5dbd06c0056b42fe0b8cf406679620c31bd619732730433d`,
  leastKey.replace("kid.0=^kid1&", ""),
  leastKey.replace("&contentKey.0=5438b719bf47a2f5678237477db2f9e6", ""),
  ...["kid.=^a", "kid.00=^a", "kid.01=^a", "kid.1000=^a", "kid.1%0A=^a", "cookie.0=a", "kek.0=a", "KID.1=^a"].map(
    (pair) => `${leastKey}&${pair}`,
  ),
];

test("the schemas refuse the bodies that break the part of these rules that JSON Schema can express", () => {
  for (const isValid of Object.values(validators)) {
    expect(refused.filter((body) => isValid(parseBody(body)))).toStrictEqual([]);
    expect(isValid(parseBody(`${least}&kid=^kid1`))).toBe(true);
  }
  expect(refusedOfKeys.filter((body) => validators.observed(parseBody(body)))).toStrictEqual([]);
  expect(validators.observed(parseBody(leastKey))).toBe(true);
  expect(validators.documented(parseBody(leastKey))).toBe(false);
});

test("the schema of the observed contract accepts a single extension as a text, too", () => {
  const body = { ...parseBody(leastKey), wvExtension: "wudo,AAAAAA==" };
  expect(validators.observed(body)).toBe(true);
  expect(validators.observed({ ...body, wvExtension: "wudo" })).toBe(false);
});

function findIssues(contract: keyof typeof contracts, body: string, clock: number | null): readonly Issue[] {
  const decoded = decodeTokenRequestBody(body, { contract: contracts[contract], now: clock });
  return decoded._tag === "Right" ? [] : decoded.left;
}

function isBeyondSchema(
  contract: keyof typeof contracts,
  { rule, parameter, index = 0, path }: Issue,
  body: string,
): boolean {
  const key = path[0] === "keys" ? index : undefined;
  const [name, at] = key === undefined ? [parameter ?? "", index] : [`${parameter}.${key}`, 0];
  const text = readTexts(body, name)[at] ?? "";
  return Object.hasOwn(beyond[contract], rule) && beyond[contract][rule]?.(text, key) === true;
}

/** Returns the texts of a name, in order; a raw lone surrogate is kept. */
function readTexts(body: string, name: string): string[] {
  const units = body.replace(/[\ud800-\udfff]+/g, (raw) => (raw.isWellFormed() ? raw : "%00LONE%00"));
  return new URLSearchParams(`&${units}`).getAll(name).map((text) => text.replaceAll("\0LONE\0", "\ud800"));
}
