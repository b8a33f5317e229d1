import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody, documented, observed, orThrow } from "../../../src/index.ts";
import { createToken } from "../../../src/testing/service/token.ts";
import { leastBody, wholeBody } from "../../request/expected.ts";

const readToken = (body: string): string => {
  const request = orThrow(decodeTokenRequestBody(body, { unknown: "keep" }));
  return Buffer.from(createToken(request, documented), "base64url").toString();
};

test("is the canonical body without its secrets", () => {
  expect(readToken(leastBody)).toBe("kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0");
  const secret = /^(?:customerAuthenticator|kek|ek|contentKey)=/;
  const open = wholeBody.split("&").filter((pair) => !secret.test(pair));
  expect(readToken(wholeBody)).toBe(open.join("&"));
});

test("contains no unknown parameter", () => {
  expect(readToken(`${leastBody}&secret=1&customerAuthenticator2=1&=1&%3D%26kid=1&kid.0=1&useHttps=1`)).toBe(
    readToken(leastBody),
  );
});

test("differs for different requests, unless only a secret differs", () => {
  expect(readToken(leastBody.replace("kid1", "kid2"))).not.toBe(readToken(leastBody));
  expect(readToken(leastBody.replace("5438b719", "00000000"))).toBe(readToken(leastBody));
});

describe("of the observed contract", () => {
  const kek = "0".repeat(32);
  const keys = `kid.0=%5Ea&contentKey.0=${kek}&trackType.0=1&kid.1=%5Eb&ek.1=${"0".repeat(48)}`;

  test("holds the keys without their secrets", () => {
    const body = `customerAuthenticator=1&useHttps=true&kek=${kek}&${keys}&cookie=a&kid.00=1&KID.0=1`;
    const request = orThrow(decodeTokenRequestBody(body, { contract: observed, unknown: "keep" }));
    expect(Buffer.from(createToken(request, observed), "base64url").toString()).toBe(
      "useHttps=true&kid.0=%5Ea&trackType.0=1&kid.1=%5Eb&cookie=a",
    );
  });
});
