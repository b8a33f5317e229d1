import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody, encodeTokenRequestBody, orThrow } from "../../../src/index.ts";
import { tokenRequestBody } from "../../../src/testing/arbitraries/token-request-body.ts";
import { referenceDecodeBody } from "../../reference/decode-body.ts";
import { shrunken } from "../shrunken.ts";

const zeros = "0".repeat(32);

test("property: the reference accepts each body, and finds the same canonical one", () => {
  fc.assert(
    fc.property(tokenRequestBody, (body) => {
      const canonical = encodeTokenRequestBody(orThrow(decodeTokenRequestBody(body)));
      expect(referenceDecodeBody(body)).toMatchObject({ valid: true, canonical });
    }),
  );
});

test("the shrunken form is the plain body of the minimal request", () => {
  expect(shrunken(tokenRequestBody)).toBe(
    `customerAuthenticator=0,${zeros}&kid=${zeros}&contentKey=${zeros}&securityLevel=1&hdcpOutputControl=0`,
  );
});

describe("some have", () => {
  const sample = fc.sample(tokenRequestBody, 500);

  test.each([
    ["another order", /hdcpOutputControl=.*customerAuthenticator=/],
    ["a blank as a plus", /\+/],
    ["an escape in upper case", /%[\dA-F]*[A-F]/],
    ["an escape in lower case", /%[\da-f]*[a-f]/],
    ["an escaped name", /(?:^|&)%[46]/],
    ["an escape that is not needed", /%3[0-9]/],
    ["empty pairs before", /^&/],
    ["empty pairs between", /.&&./],
    ["empty pairs after", /&$/],
    ["raw characters beyond ASCII", /[^\0-\x7f]/],
  ])("%s", (_, pattern) => {
    expect(sample.some((body) => pattern.test(body))).toBe(true);
  });
});
