import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequest,
  encodeTokenRequestBody,
  orThrow,
  type TokenRequest,
} from "../../src/index.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { toObject } from "../arbitraries/requests.ts";
import { least, leastBody, whole, wholeBody } from "./expected.ts";

const requestPairs = createRequestPairs();

const wholeRequest = orThrow(decodeTokenRequest(whole));
const leastRequest = orThrow(decodeTokenRequest(least));

/** Creates a request without its type, as JavaScript code may do. */
function loose(request: object): TokenRequest {
  return Object.assign(Object.create(null), request);
}

const wholeFields = {
  ...whole,
  securityLevel: "5",
  hdcpOutputControl: "2",
  licenseDuration: "86400",
  wvExtension: ["wudo,AAAAAA==", "a b~,+/8="],
};

describe("encodeTokenRequestBody", () => {
  test("writes the parameters in canonical order", () => {
    expect(encodeTokenRequestBody(wholeRequest)).toBe(wholeBody);
    expect(encodeTokenRequestBody(leastRequest)).toBe(leastBody);
  });

  test("writes canonical order for any order of properties", () => {
    const shuffled = Object.fromEntries(Object.entries({ ...wholeRequest, extra: [["a", "b"]] }).toReversed());
    expect(encodeTokenRequestBody(loose(shuffled))).toBe(`${wholeBody}&a=b`);
  });

  test("keeps the order of extensions, also of equal ones", () => {
    const wvExtension = ["zzzz,AA==", "aaaa,AA==", "zzzz,AA=="];
    const request = orThrow(decodeTokenRequest({ ...least, wvExtension }));
    expect(encodeTokenRequestBody(request)).toBe(
      `${leastBody}&wvExtension=zzzz%2CAA%3D%3D&wvExtension=aaaa%2CAA%3D%3D&wvExtension=zzzz%2CAA%3D%3D`,
    );
  });

  test("writes extra at the end, in order", () => {
    const extra = [
      ["z", "1"],
      ["a&b", "=+% é"],
      ["z", ""],
      ["", "~*-._'()!"],
    ];
    const request = orThrow(decodeTokenRequest({ ...least, extra, cookie: "" }));
    expect(encodeTokenRequestBody(request)).toBe(
      `${leastBody}&cookie=&z=1&a%26b=%3D%2B%25+%C3%A9&z=&=%7E*-._%27%28%29%21`,
    );
  });

  test("omits absent parameters, and never writes a default", () => {
    expect(encodeTokenRequestBody(leastRequest)).not.toMatch(/errorFormat|generalFlags|expirationTime/);
    const absent = { errorFormat: undefined, wvExtension: undefined, cookie: undefined, extra: undefined };
    expect(encodeTokenRequestBody(loose({ ...leastRequest, ...absent }))).toBe(leastBody);
    expect(encodeTokenRequestBody(loose({ ...leastRequest, wvExtension: [], extra: [] }))).toBe(leastBody);
  });
});

describe("encodeTokenRequest", () => {
  test("writes canonical strings in canonical order", () => {
    expect(encodeTokenRequest(wholeRequest)).toStrictEqual(wholeFields);
    const shuffled = loose(Object.fromEntries(Object.entries({ ...wholeRequest, extra: [["a", "b"]] }).toReversed()));
    expect(Object.keys(encodeTokenRequest(shuffled))).toStrictEqual([...Object.keys(whole), "extra"]);
    expect(encodeTokenRequest(leastRequest)).toStrictEqual({ ...least, securityLevel: "1", hdcpOutputControl: "0" });
  });

  test("copies extra", () => {
    const request = orThrow(decodeTokenRequest({ ...least, extra: [["a", "b c"]] }));
    const { extra } = encodeTokenRequest(request);
    expect(extra).toStrictEqual([["a", "b c"]]);
    expect(extra).not.toBe(request.extra);
    expect(extra?.[0]).not.toBe(request.extra?.[0]);
  });

  test("omits absent parameters", () => {
    for (const list of [[], undefined]) {
      const absent = { errorFormat: undefined, wvExtension: list, cookie: undefined, extra: list };
      expect(encodeTokenRequest(loose({ ...leastRequest, ...absent }))).toStrictEqual(encodeTokenRequest(leastRequest));
    }
  });

  test("property: writes the same strings as the body", () => {
    fc.assert(
      fc.property(requestPairs, (pairs) => {
        const request = orThrow(decodeTokenRequest(toObject(pairs)));
        const strings: string[][] = [];
        for (const [name, value] of Object.entries(encodeTokenRequest(request))) {
          for (const one of [value].flat()) strings.push([name, String(one)]);
        }
        expect([...new URLSearchParams(encodeTokenRequestBody(request))]).toStrictEqual(strings);
      }),
    );
  });
});

describe("inherited properties", () => {
  const polluted = ["cookie", "wvExtension", "extra", "kek", "toJSON"];

  afterEach(() => {
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
  });

  test("are not written from a polluted Object.prototype", () => {
    for (const name of polluted) {
      Object.defineProperty(Object.prototype, name, { value: [["a", "b"]], configurable: true, enumerable: true });
    }
    const body = encodeTokenRequestBody(leastRequest);
    const fields = Object.entries(encodeTokenRequest(leastRequest));
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
    expect(body).toBe(leastBody);
    expect(fields).toStrictEqual(Object.entries({ ...least, securityLevel: "1", hdcpOutputControl: "0" }));
  });

  test("are not written from any other prototype", () => {
    const { cookie, ...others } = whole;
    const heir: TokenRequest = Object.assign(Object.create({ cookie, extra: [["a", "b"]] }), others);
    expect(encodeTokenRequestBody(heir)).toBe(wholeBody.replace("&cookie=order+4711", ""));
    expect(Object.hasOwn(encodeTokenRequest(heir), "cookie")).toBe(false);
    const empty: TokenRequest = Object.create(wholeRequest);
    expect(encodeTokenRequestBody(empty)).toBe("");
    expect(encodeTokenRequest(empty)).toStrictEqual({});
  });
});

test("encoding does not change the request", () => {
  const request = orThrow(decodeTokenRequestBody(`${wholeBody}&a=b`, { unknown: "keep" }));
  const before = structuredClone(request);
  for (const value of Object.values(request)) Object.freeze(value);
  Object.freeze(request);
  encodeTokenRequest(request);
  encodeTokenRequestBody(request);
  expect(request).toStrictEqual(before);
});

test("adds no parameter for a value that was forced past its type", () => {
  const forced: TokenRequest = Object.assign({}, leastRequest, {
    kek: "00&cookie=evil",
    generalFlags: "0&a=b",
    securityLevel: "1&c=d",
    licenseDuration: "2&e=f",
  });
  expect([...new URLSearchParams(encodeTokenRequestBody(forced)).keys()]).toStrictEqual([
    ...["customerAuthenticator", "generalFlags", "kek", "kid", "contentKey", "securityLevel", "hdcpOutputControl"],
    "licenseDuration",
  ]);
});
