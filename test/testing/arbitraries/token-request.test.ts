import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames, TokenRequest } from "../../../src/index.ts";
import { tokenRequest } from "../../../src/testing/arbitraries/token-request.ts";
import { shrunken } from "../shrunken.ts";

const zeros = "0".repeat(32);
const minimal = {
  customerAuthenticator: `0,${zeros}`,
  kid: zeros,
  contentKey: zeros,
  securityLevel: 1,
  hdcpOutputControl: 0,
};

test("property: each is a request with canonical values", () => {
  fc.assert(
    fc.property(tokenRequest, (request) => {
      expect(TokenRequest.is(request)).toBe(true);
      expect(request).not.toHaveProperty("extra");
    }),
  );
});

test("property: the shrunken form is the minimal valid request, whatever the seed", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { counterexample } = fc.check(
        fc.property(tokenRequest, () => false),
        { seed },
      );
      expect(counterexample).toStrictEqual([minimal]);
    }),
    { numRuns: 25 },
  );
});

test("what a failure needs is all that is left besides", () => {
  expect(shrunken(tokenRequest, ({ ek }) => ek !== undefined)).toStrictEqual({
    customerAuthenticator: minimal.customerAuthenticator,
    kek: zeros,
    kid: zeros,
    ek: "0".repeat(48),
    securityLevel: 1,
    hdcpOutputControl: 0,
  });
  const { cookie, ...others } = shrunken(tokenRequest, ({ cookie = "" }) => cookie.length > 2);
  expect([cookie?.length, others]).toStrictEqual([3, minimal]);
});

test("every parameter is given by some, and each of the three key sources", () => {
  const sample = fc.sample(tokenRequest, 300);
  const given = parameterNames.filter((name) => sample.some((request) => Object.hasOwn(request, name)));
  expect(given).toStrictEqual(parameterNames);
  const sources = sample.map(({ kek, ek }) => (kek === undefined ? "clear" : ek === undefined ? "stored" : "wrapped"));
  expect(new Set(sources)).toStrictEqual(new Set(["clear", "stored", "wrapped"]));
});
