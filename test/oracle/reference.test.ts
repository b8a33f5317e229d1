import { expect, test } from "vitest";
import { decodeTokenRequest, decodeTokenRequestBody, encodeTokenRequestBody, type Issue } from "../../src/index.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";
import { referenceDecodeObject } from "../reference/decode-object.ts";
import { randomBodies } from "../reference/random-bodies.ts";
import { randomObjects } from "../reference/random-objects.ts";

// A second implementation of the contract, written from its text alone. The seed is free, printed where a case differs,
// and replayed by REFERENCE_SEED; REFERENCE_BODIES and REFERENCE_OBJECTS set how many cases there are.
const { REFERENCE_SEED, REFERENCE_BODIES = "3000", REFERENCE_OBJECTS = "1500" } = process.env;
const seed = REFERENCE_SEED === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(REFERENCE_SEED);

test("bodies: the same verdict, request, canonical body and issues as the reference", () => {
  let at = 0;
  for (const { body, now, unknown } of randomBodies(seed, Number(REFERENCE_BODIES))) {
    const options = { now, unknown };
    const ours = verdictOf(decodeTokenRequestBody(body, options));
    const theirs = referenceDecodeBody(body, options);
    expect(ours, `seed ${seed}, body ${at}: ${JSON.stringify(body).slice(0, 2000)}`).toStrictEqual(theirs);
    at++;
  }
});

test("objects: the same verdict, request, canonical body and issues as the reference", () => {
  let at = 0;
  for (const { input, now, unknown } of randomObjects(seed, Number(REFERENCE_OBJECTS))) {
    const options = { now, unknown };
    const ours = verdictOf(decodeTokenRequest(input, options));
    // The input itself may be hostile to print.
    expect(ours, `seed ${seed}, object ${at}`).toStrictEqual(referenceDecodeObject(input, options));
    at++;
  }
});

function verdictOf(decoded: ReturnType<typeof decodeTokenRequestBody>): unknown {
  return decoded._tag === "Right"
    ? { valid: true, canonical: encodeTokenRequestBody(decoded.right), request: decoded.right }
    : { valid: false, issues: decoded.left.map(withoutMessage) };
}

function withoutMessage({ message, ...issue }: Issue): object {
  expect(message.endsWith(".")).toBe(true);
  return issue;
}
