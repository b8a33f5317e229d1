import { expect, test } from "vitest";
import { decodeTokenRequestBody, orThrow } from "../../../src/index.ts";
import { createToken } from "../../../src/testing/service/token.ts";
import { leastBody, wholeBody } from "../../request/expected.ts";

const readToken = (body: string): string => {
  const request = orThrow(decodeTokenRequestBody(body, { unknown: "keep" }));
  return Buffer.from(createToken(request), "base64url").toString();
};

test("is the canonical body without its secrets", () => {
  expect(readToken(leastBody)).toBe("kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0");
  const secret = /^(?:customerAuthenticator|kek|ek|contentKey)=/;
  const open = wholeBody.split("&").filter((pair) => !secret.test(pair));
  expect(readToken(wholeBody)).toBe(open.join("&"));
});

test("contains no unknown parameter", () => {
  expect(readToken(`${leastBody}&secret=1&customerAuthenticator2=1&=1&%3D%26kid=1`)).toBe(readToken(leastBody));
});

test("differs for different requests, unless only a secret differs", () => {
  expect(readToken(leastBody.replace("kid1", "kid2"))).not.toBe(readToken(leastBody));
  expect(readToken(leastBody.replace("5438b719", "00000000"))).toBe(readToken(leastBody));
});
