import { deepStrictEqual } from "node:assert/strict";
import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { decodeTokenRequest, decodeTokenRequestBody, encodeTokenRequestBody, type Issue } from "../../src/index.ts";
import { messages } from "../messages/english.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";
import { referenceDecodeObject } from "../reference/decode-object.ts";
import { type DrawnBody, drawnBody } from "./drawn-bodies.ts";
import { buildInput, type DrawnObject, drawnObject } from "./drawn-objects.ts";

const inspectOptions = { depth: 8, showProxy: true, maxArrayLength: 200 } as const;

// Compares the decoders with a second implementation, written from the contract without src.

/** Bodies that once had different results; `npm run fuzz` prints them. */
const bodiesThatDiffered: [DrawnBody][] = [];

/** Objects that once had different results. */
const objectsThatDiffered: [DrawnObject][] = [];

/** Asserts that generated bodies have the same result, request, canonical body and issues in both implementations. */
export function assertBodiesAgree(numRuns: number, seed?: number): void {
  const property = fc.property(drawnBody, ({ body, ...options }) => {
    const actual = toReferenceResult(decodeTokenRequestBody(body, options));
    const expected = referenceDecodeBody(body, options);
    deepStrictEqual(actual, expected);
    deepStrictEqual(JSON.stringify(actual), JSON.stringify(expected)); // also compares the order of properties
    // As bytes: a lone surrogate becomes U+FFFD in them.
    const bytes = Buffer.from(body);
    deepStrictEqual(toReferenceResult(decodeTokenRequestBody(bytes, options)), referenceDecodeBody(bytes, options));
  });
  fc.assert(property, {
    numRuns,
    examples: bodiesThatDiffered,
    includeErrorInReport: true,
    ...(seed === undefined ? {} : { seed }),
  });
}

/** Asserts the same for generated objects. */
export function assertObjectsAgree(numRuns: number, seed?: number): void {
  const property = fc.property(drawnObject, (drawn) => {
    const { input, ...options } = buildInput(drawn);
    const actual = toReferenceResult(decodeTokenRequest(input, options));
    const expected = referenceDecodeObject(input, options);
    // Printing must not run hostile code: inspect calls no getter and no proxy trap.
    if (!isDeepStrictEqual(actual, expected))
      throw new Error(inspect({ input, options, actual, expected }, inspectOptions));
  });
  fc.assert(property, {
    numRuns,
    examples: objectsThatDiffered,
    includeErrorInReport: true,
    ...(seed === undefined ? {} : { seed }),
  });
}

/** Converts a result to the form of the reference; expects each message to be that of its rule. */
function toReferenceResult(decoded: ReturnType<typeof decodeTokenRequestBody>): unknown {
  if (decoded._tag === "Left") return { valid: false, issues: decoded.left.map(withoutMessage) };
  return { valid: true, canonical: encodeTokenRequestBody(decoded.right), request: decoded.right };
}

function withoutMessage({ message, ...issue }: Issue): object {
  deepStrictEqual(message, messages[issue.rule]);
  return issue;
}
