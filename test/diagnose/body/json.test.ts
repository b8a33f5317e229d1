import * as fc from "fast-check";
import { expect, test } from "vitest";
import { observed } from "../../../src/contracts/observed.ts";
import { encodeTokenRequest, encodeTokenRequestBody } from "../../../src/request/encode.ts";
import { arbitraries } from "../../../src/testing/index.ts";
import { expectFixed, firstMistake, valid } from "./recognize.ts";

test("gives the canonical body of a valid object, else the pairs of its texts and numbers", () => {
  const request = Object.fromEntries(new URLSearchParams(valid));
  expect(firstMistake(JSON.stringify({ ...request, securityLevel: 1 }))).toStrictEqual({ id: "body.json", fix: valid });
  const fixes: readonly (readonly [string, string | undefined])[] = [
    [' { "kid": "^a b", "securityLevel": 9 } ', "kid=%5Ea+b&securityLevel=9"],
    ['{"__proto__":"a","constructor":"b"}', "__proto__=a&constructor=b"],
    ['{"kid":"a","useHttps":true}', undefined],
    ['{"kid":"a","wvExtension":["b"]}', undefined],
    ['{"kid":null}', undefined],
    ['{"kid":"\\ud800"}', undefined],
    ['{"cookie":9007199254740991}', "cookie=9007199254740991"],
    ['{"cookie":9007199254740992}', undefined],
    ['{"cookie":1234567890123456789}', undefined],
    ['{"cookie":0.5}', undefined],
    ['{"kid":"^a","kid":"^b"}', undefined],
    ['{"kid":"^a","\\u006bid":"^a"}', undefined],
    ['{"a":"b","b":"a"}', "a=b&b=a"],
    ["[]", undefined],
    [`[{"kid":"a"}]`, undefined],
  ];
  for (const [body, fix] of fixes) {
    expect(firstMistake(body)).toStrictEqual(fix === undefined ? { id: "body.json" } : { id: "body.json", fix });
  }
});

test("gives no fix of an object with two members of one name, at any depth", () => {
  const request = JSON.stringify(Object.fromEntries(new URLSearchParams(valid)));
  expect(firstMistake(request)?.fix).toBe(valid);
  expect(firstMistake(request.replace("{", '{"kid":"^a",'))).toStrictEqual({ id: "body.json" });
  const keys = { customerAuthenticator: "1", keys: [{ kid: "^a", contentKey: "0".repeat(32) }] };
  const several = JSON.stringify({ ...keys, keys: [...keys.keys, ...keys.keys] });
  expect(firstMistake(several, { contract: observed })?.fix).toMatch(/&kid\.0=.*&kid\.1=/);
  const repeated = several.replace('"kid"', '"kid":"^b","kid"');
  expect(firstMistake(repeated, { contract: observed })).toStrictEqual({ id: "body.json" });
});

test("is about objects and lists only", () => {
  for (const body of ['"kid=a"', "1", "null", "{", '{"kid":"a"', "{kid:1}", "[".repeat(1_000_000)]) {
    expect(firstMistake(body)).toBeUndefined();
  }
});

test("fixes every request that is written as JSON", () => {
  const bodies = fc.tuple(arbitraries.tokenRequest, fc.nat(2)).map(([request, indent]) => ({
    body: encodeTokenRequestBody(request),
    damaged: JSON.stringify(encodeTokenRequest(request), null, indent),
  }));
  expectFixed("body.json", bodies);
});
