import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody, encodeTokenRequestBody, orThrow } from "../../../src/index.ts";
import { sampledDocumented } from "../../../src/testing/arbitraries/sampled-contract.ts";
import { tokenRequestBody } from "../../../src/testing/arbitraries/token-request-body.ts";
import { referenceDecodeBody } from "../../reference/decode-body.ts";
import { shrink } from "../shrink.ts";

const bodies = tokenRequestBody(sampledDocumented());
const zeros = "0".repeat(32);

test("property: the reference accepts each body, and returns the same canonical body", () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const canonical = encodeTokenRequestBody(orThrow(decodeTokenRequestBody(body)));
      expect(referenceDecodeBody(body)).toMatchObject({ valid: true, canonical });
    }),
  );
});

test("shrinks to the plain body of the minimal request", () => {
  expect(shrink(bodies)).toBe(
    `customerAuthenticator=0,${zeros}&kid=${zeros}&contentKey=${zeros}&securityLevel=1&hdcpOutputControl=0`,
  );
});

describe("some bodies have", () => {
  const sample = fc.sample(bodies, { seed: 1, numRuns: 500 });

  test.each([
    ["another order", /hdcpOutputControl=.*customerAuthenticator=/],
    ["a space as a plus", /\+/],
    ["an escape in upper case", /%[\dA-F]*[A-F]/],
    ["an escape in lower case", /%[\da-f]*[a-f]/],
    ["an escaped name", /(?:^|&)%[46]/],
    ["an unneeded escape", /%3[0-9]/],
    ["empty pairs at the beginning", /^&/],
    ["empty pairs in the middle", /.&&./],
    ["empty pairs at the end", /&$/],
    ["raw characters beyond ASCII", /[^\0-\x7f]/],
  ])("%s", (_, pattern) => {
    expect(sample.some((body) => pattern.test(body))).toBe(true);
  });
});
