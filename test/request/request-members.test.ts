import { afterEach, expect, test } from "vitest";
import { decodeTokenRequest, orThrow, type TokenRequest } from "../../src/index.ts";
import { parameterNames } from "../../src/parameter-name.ts";
import { ownMembers } from "../../src/request/request-members.ts";
import { least, whole } from "./expected.ts";

const request = orThrow(decodeTokenRequest({ ...whole, extra: [["a", "b"]] }));
const nothing = Object.fromEntries([...parameterNames, "extra"].map((name) => [name, undefined]));

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, "cookie");
});

test("every member, whatever their order, and no others", () => {
  const shuffled: TokenRequest = Object.assign({ stray: 1 }, ...Object.entries(request).map(pairOf).toReversed());
  expect(ownMembers(request)).toStrictEqual({ ...request });
  expect(ownMembers(shuffled)).toStrictEqual({ ...request });
});

test("undefined for what is absent", () => {
  const smallest = orThrow(decodeTokenRequest(least));
  expect(ownMembers(smallest)).toStrictEqual({ ...nothing, ...smallest });
});

test("only what is the request's own", () => {
  const heir: TokenRequest = Object.assign(Object.create(request), { kid: request.kid });
  expect(ownMembers(heir)).toStrictEqual({ ...nothing, kid: request.kid });
  const { cookie, ...others } = request;
  const withoutCookie: TokenRequest = Object.assign({}, request);
  Reflect.deleteProperty(withoutCookie, "cookie");
  Object.defineProperty(Object.prototype, "cookie", { value: cookie, configurable: true, enumerable: true });
  const own = ownMembers(withoutCookie);
  Reflect.deleteProperty(Object.prototype, "cookie");
  expect(own).toStrictEqual({ ...others, cookie: undefined });
});

function pairOf([name, value]: [name: string, value: unknown]): object {
  return { [name]: value };
}
