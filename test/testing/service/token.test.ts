import { expect, test } from "vitest";
import { decodeTokenRequestBody, orThrow } from "../../../src/index.ts";
import { tokenOf } from "../../../src/testing/service/token.ts";
import { leastBody, wholeBody } from "../../request/expected.ts";

const shownIn = (body: string): string => {
  const request = orThrow(decodeTokenRequestBody(body, { unknown: "keep" }));
  return Buffer.from(tokenOf(request), "base64url").toString();
};

test("it is the canonical body without its secrets", () => {
  expect(shownIn(leastBody)).toBe("kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0");
  const secret = /^(?:customerAuthenticator|kek|ek|contentKey)=/;
  const open = wholeBody.split("&").filter((pair) => !secret.test(pair));
  expect(shownIn(wholeBody)).toBe(open.join("&"));
});

test("it shows nothing of what the contract does not know", () => {
  expect(shownIn(`${leastBody}&secret=1&customerAuthenticator2=1&=1&%3D%26kid=1`)).toBe(shownIn(leastBody));
});

test("another request has another token, but where only a secret differs", () => {
  expect(shownIn(leastBody.replace("kid1", "kid2"))).not.toBe(shownIn(leastBody));
  expect(shownIn(leastBody.replace("5438b719", "00000000"))).toBe(shownIn(leastBody));
});
