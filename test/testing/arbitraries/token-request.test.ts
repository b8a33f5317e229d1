import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTokenRequest, observed, parameterNames, TokenRequest } from "../../../src/index.ts";
import { sampledDocumented, sampledObserved } from "../../../src/testing/arbitraries/sampled-contract.ts";
import { tokenRequest } from "../../../src/testing/arbitraries/token-request.ts";
import { shrink } from "../shrink.ts";

const requests = tokenRequest(sampledDocumented());
const zeros = "0".repeat(32);
const minimal = {
  customerAuthenticator: `0,${zeros}`,
  kid: zeros,
  contentKey: zeros,
  securityLevel: 1,
  hdcpOutputControl: 0,
};

test("property: generates requests with canonical values", () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(TokenRequest.is(request)).toBe(true);
      expect(request).not.toHaveProperty("extra");
    }),
  );
});

test("property: shrinks to the minimal valid request with any seed", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { counterexample } = fc.check(
        fc.property(requests, () => false),
        { seed },
      );
      expect(counterexample).toStrictEqual([minimal]);
    }),
    { numRuns: 25 },
  );
});

test("shrinks to the minimal request and the properties that a failure needs", () => {
  expect(shrink(requests, ({ ek }) => ek !== undefined)).toStrictEqual({
    customerAuthenticator: minimal.customerAuthenticator,
    kek: zeros,
    kid: zeros,
    ek: "0".repeat(48),
    securityLevel: 1,
    hdcpOutputControl: 0,
  });
  const { cookie, ...others } = shrink(requests, ({ cookie = "" }) => cookie.length > 2);
  expect([cookie?.length, others]).toStrictEqual([3, minimal]);
});

test("generates every parameter, and each key source", () => {
  const sample = fc.sample(requests, { seed: 1, numRuns: 300 });
  const generated = parameterNames.filter((name) => sample.some((request) => Object.hasOwn(request, name)));
  expect(generated).toStrictEqual(parameterNames);
  const sources = sample.map(({ kek, ek }) => (kek === undefined ? "clear" : ek === undefined ? "stored" : "wrapped"));
  expect(new Set(sources)).toStrictEqual(new Set(["clear", "stored", "wrapped"]));
});

test("property: generates requests of the observed contract, which it accepts unchanged", () => {
  const observedRequests = tokenRequest(sampledObserved());
  fc.assert(
    fc.property(observedRequests, (request) => {
      expect(decodeTokenRequest(request, { contract: observed })).toStrictEqual({ _tag: "Right", right: request });
      expect(request).not.toHaveProperty("extra");
    }),
  );
  const names = fc.sample(observedRequests, { seed: 1, numRuns: 300 }).flatMap(Object.keys);
  expect(new Set(names)).toStrictEqual(new Set([...observed.parameterNames, "keys"]));
});
