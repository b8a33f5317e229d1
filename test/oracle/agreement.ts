import { deepStrictEqual } from "node:assert/strict";
import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { decodeTokenRequest, decodeTokenRequestBody, encodeTokenRequestBody, type Issue } from "../../src/index.ts";
import { messages } from "../messages/english.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";
import { referenceDecodeObject } from "../reference/decode-object.ts";
import type { RandomBody } from "../reference/random-bodies.ts";
import { drawnBody, drawnObject, type ObjectSeed, objectOf } from "./drawn.ts";

const asItIs = { depth: 8, showProxy: true, maxArrayLength: 200 } as const;

// The decoders against a second implementation of the contract, which was written from its text alone.

/** Bodies on which the two differed once; `npm run fuzz` prints them. */
const bodiesThatDiffered: [RandomBody][] = [];

/** Objects on which the two differed once. */
const objectsThatDiffered: [ObjectSeed][] = [];

/** Asserts that a number of bodies have the same verdict, request, canonical body and whole issues in both. */
export function assertBodiesAgree(numRuns: number, seed?: number): void {
  const property = fc.property(drawnBody, ({ body, ...options }) => {
    const ours = verdictOf(decodeTokenRequestBody(body, options));
    const theirs = referenceDecodeBody(body, options);
    deepStrictEqual(ours, theirs);
    deepStrictEqual(JSON.stringify(ours), JSON.stringify(theirs)); // the order of a request's members, too
  });
  fc.assert(property, {
    numRuns,
    examples: bodiesThatDiffered,
    includeErrorInReport: true,
    ...(seed === undefined ? {} : { seed }),
  });
}

/** Asserts the same of a number of objects. */
export function assertObjectsAgree(numRuns: number, seed?: number): void {
  const property = fc.property(drawnObject, (drawn) => {
    const { input, ...options } = objectOf(drawn);
    const ours = verdictOf(decodeTokenRequest(input, options));
    const theirs = referenceDecodeObject(input, options);
    // Objects are hostile to print: inspecting asks no getter and no proxy.
    if (!isDeepStrictEqual(ours, theirs)) throw new Error(inspect({ input, options, ours, theirs }, asItIs));
  });
  fc.assert(property, {
    numRuns,
    examples: objectsThatDiffered,
    includeErrorInReport: true,
    ...(seed === undefined ? {} : { seed }),
  });
}

/** Our verdict in the reference's words; each message must be the sentence of its rule. */
function verdictOf(decoded: ReturnType<typeof decodeTokenRequestBody>): unknown {
  if (decoded._tag === "Left") return { valid: false, issues: decoded.left.map(withoutMessage) };
  return { valid: true, canonical: encodeTokenRequestBody(decoded.right), request: decoded.right };
}

function withoutMessage({ message, ...issue }: Issue): object {
  deepStrictEqual(message, messages[issue.rule]);
  return issue;
}
