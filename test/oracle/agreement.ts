import { deepStrictEqual } from "node:assert/strict";
import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { decodeTokenRequest, decodeTokenRequestBody, encodeTokenRequestBody, type Issue } from "../../src/index.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";
import { referenceDecodeObject } from "../reference/decode-object.ts";
import type { Compared } from "./compared.ts";
import { type DrawnBody, drawnBody } from "./drawn-bodies.ts";
import { buildInput, type DrawnObject, drawnObject } from "./drawn-objects.ts";

const inspectOptions = { depth: 8, showProxy: true, maxArrayLength: 200 } as const;

// Compares the decoders with a second implementation, written from the contracts without src.

/** Bodies that once had different results; `npm run fuzz` prints them. */
const bodiesThatDiffered: [DrawnBody][] = [];

/** Objects that once had different results. */
const objectsThatDiffered: [DrawnObject][] = [];

/**
 * Asserts that generated bodies have the same result, request, canonical body and issues in both implementations, by each of
 * the contracts.
 */
export function assertBodiesAgree(contracts: readonly Compared[], numRuns: number, seed?: number): void {
  const property = fc.property(drawnBody, (drawn) => {
    for (const contract of contracts) compareBody(contract, drawn);
  });
  fc.assert(property, {
    numRuns,
    examples: bodiesThatDiffered,
    includeErrorInReport: true,
    ...(seed === undefined ? {} : { seed }),
  });
}

function compareBody(contract: Compared, { body, ...options }: DrawnBody): void {
  const chosen = contract.choose(options);
  const forReference = { ...options, contract: contract.name };
  const actual = toReferenceResult(contract, decodeTokenRequestBody(body, chosen));
  const expected = referenceDecodeBody(body, forReference);
  deepStrictEqual(actual, expected);
  deepStrictEqual(JSON.stringify(actual), JSON.stringify(expected)); // also compares the order of properties
  // As bytes: a lone surrogate becomes U+FFFD in them.
  const bytes = Buffer.from(body);
  const ofBytes = toReferenceResult(contract, decodeTokenRequestBody(bytes, chosen));
  deepStrictEqual(ofBytes, referenceDecodeBody(bytes, forReference));
}

/** Asserts the same for generated objects. */
export function assertObjectsAgree(contracts: readonly Compared[], numRuns: number, seed?: number): void {
  const property = fc.property(drawnObject, (drawn) => {
    for (const contract of contracts) compareObject(contract, drawn);
  });
  fc.assert(property, {
    numRuns,
    examples: objectsThatDiffered,
    includeErrorInReport: true,
    ...(seed === undefined ? {} : { seed }),
  });
}

function compareObject(contract: Compared, drawn: DrawnObject): void {
  const { input, ...options } = buildInput(drawn);
  const actual = toReferenceResult(contract, decodeTokenRequest(input, contract.choose(options)));
  const expected = referenceDecodeObject(input, { ...options, contract: contract.name });
  // Printing must not run hostile code: inspect calls no getter and no proxy trap.
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(inspect({ contract: contract.name, input, options, actual, expected }, inspectOptions));
}

/** Converts a result to the form of the reference; expects each message to be that of its rule. */
function toReferenceResult({ rules }: Compared, decoded: ReturnType<typeof decodeTokenRequestBody>): unknown {
  if (decoded._tag === "Left")
    return { valid: false, issues: decoded.left.map((issue) => withoutMessage(rules, issue)) };
  return { valid: true, canonical: encodeTokenRequestBody(decoded.right), request: decoded.right };
}

function withoutMessage(rules: Compared["rules"], { message, ...issue }: Issue): object {
  deepStrictEqual(message, rules[issue.rule]?.message);
  return issue;
}
