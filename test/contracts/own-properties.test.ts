import { afterEach, expect, test } from "vitest";
import { decodeTokenRequest, encodeTokenRequestBody, orThrow, type TokenRequest } from "../../src/index.ts";
import { whole } from "../request/expected.ts";

// The straight-line encoder reads a request's own properties, in any order.

const request = orThrow(decodeTokenRequest({ ...whole, extra: [["a", "b"]] }));

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, "cookie");
});

test("encodes every property in any order, and no others", () => {
  const properties = Object.entries(request).map(([name, value]) => ({ [name]: value }));
  const shuffled: TokenRequest = Object.assign({ stray: 1 }, ...properties.toReversed());
  expect(encodeTokenRequestBody(shuffled)).toBe(encodeTokenRequestBody(request));
});

test("ignores inherited and undefined properties", () => {
  const heir: TokenRequest = Object.assign(Object.create(request), { kid: request.kid, cookie: undefined });
  expect(encodeTokenRequestBody(heir)).toBe(`&kid=${request.kid}`);
  const withoutCookie: TokenRequest = Object.assign({}, request);
  Reflect.deleteProperty(withoutCookie, "cookie");
  const expected = encodeTokenRequestBody(withoutCookie);
  Object.defineProperty(Object.prototype, "cookie", { value: request.cookie, configurable: true, enumerable: true });
  const polluted = encodeTokenRequestBody(withoutCookie);
  Reflect.deleteProperty(Object.prototype, "cookie");
  expect(polluted).toBe(expected);
  expect(expected).not.toContain("cookie");
});
