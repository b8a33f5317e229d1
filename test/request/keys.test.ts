import { describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequest,
  encodeTokenRequestBody,
  type Issue,
  observed,
  orThrow,
  redactTokenRequest,
} from "../../src/index.ts";

// Several keys in one request of the observed contract (docs/contracts.md).

const contract = observed;
const key = "5438b719bf47a2f5678237477db2f9e6";
const kek = "000102030405060708090a0b0c0d0e0f";
const base = "customerAuthenticator=1";
const one = { kid: "^a", contentKey: key };
const two = { kid: "^b", contentKey: key, trackType: 4 };

type Shown = Omit<Issue, "message" | "code">;

/** The issues of a body or an object, without code and message, or the request. */
function decode(input: string | object, unknown: "refuse" | "keep" = "refuse"): unknown {
  const options = { contract, unknown };
  const decoded =
    typeof input === "string" ? decodeTokenRequestBody(input, options) : decodeTokenRequest(input, options);
  if (decoded._tag === "Right") return decoded.right;
  return decoded.left.map(({ message, code, ...shown }): Shown => shown);
}

const inKey = (rule: string, index: number, parameter: string, more: object = {}): object => {
  return { rule, parameter, index, path: ["keys", index, parameter], ...more };
};
const ofRequest = (rule: string, parameter: string | null = null, path = parameter === null ? [] : [parameter]) => {
  return { rule, parameter, path };
};

describe("a body", () => {
  test("has keys in any order, which come in the order of their indexes, at the place of kid", () => {
    const body = `${base}&trackType.1=4&kid.1=^b&contentId=f&kid.0=^a&contentKey.0=${key}&contentKey.1=${key}`;
    const request = decode(body);
    expect(request).toStrictEqual({ customerAuthenticator: "1", keys: [one, two], contentId: "f" });
    expect(Object.keys(Object(request))).toStrictEqual(["customerAuthenticator", "keys", "contentId"]);
  });

  test("has one kek for all keys", () => {
    const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
    expect(decode(`${base}&kid.0=^a&ek.0=${ek}&kid.1=^b&kek=${kek}`)).toStrictEqual({
      customerAuthenticator: "1",
      kek,
      keys: [{ kid: "^a", ek }, { kid: "^b" }],
    });
  });

  test("has an index from 0 to 999 without leading zero; any other suffix is an unknown name", () => {
    const names = ["kid.00", "kid.01", "kid.1000", "kid.", "kid.-1", "kid.1e1", "kid.0.0", "kid. 0", "kid.٠"];
    for (const name of names) {
      expect(decode(`${base}&kid.0=^a&contentKey.0=${key}&${name}=^b`)).toMatchObject([
        { rule: "body.unknown-parameter", suggestion: "kid", parameter: null },
      ]);
    }
    expect(decode(`${base}&kid.999=^a&contentKey.999=${key}`)).toStrictEqual([ofRequest("keys.gap")]);
    expect(decode(`${base}&kid=^a&contentKey=${key}&cookie.0=1`)).toMatchObject([{ suggestion: "cookie" }]);
  });

  test("may escape the name of a parameter of a key", () => {
    expect(decode(`${base}&kid%2E0=^a&%63ontentKey.0=${key}`)).toStrictEqual({
      customerAuthenticator: "1",
      keys: [one],
    });
  });

  test("does not mix both forms: the indexed keys are validated in full, plain values by themselves", () => {
    expect(decode(`${base}&kid=&ek=0&kid.0=^a`)).toStrictEqual([
      ofRequest("keys.mixed"),
      inKey("contentKey.missing", 0, "contentKey"),
      ofRequest("kid.missing", "kid"),
      ofRequest("ek.format", "ek"),
    ]);
  });

  test("has each parameter of a key once", () => {
    expect(decode(`${base}&kid.0=^a&contentKey.0=${key}&kid.0=^a`)).toStrictEqual([
      inKey("body.duplicate-parameter", 0, "kid", { name: "kid.0" }),
    ]);
  });

  test("has issues in the order: body, keys as a whole, parameters, each key in the place of kid", () => {
    expect(
      decode(`contentKey.1=%&kek=0&kid.3=^c&ek.1=0&x=1&cookie=${"c".repeat(33)}&trackType.1=9&kid.0=b`),
    ).toStrictEqual([
      inKey("body.percent-encoding", 1, "contentKey"),
      { rule: "body.unknown-parameter", parameter: null, path: ["x"], name: "x" },
      ofRequest("keys.gap"),
      ofRequest("customerAuthenticator.missing", "customerAuthenticator"),
      ofRequest("kek.format", "kek"),
      inKey("kid.hex", 0, "kid"),
      inKey("kid.missing", 1, "kid"),
      inKey("ek.format", 1, "ek"),
      inKey("trackType.value", 1, "trackType"),
      ofRequest("cookie.length", "cookie"),
    ]);
  });

  test("called keys is an unknown name, which can be kept", () => {
    expect(decode(`${base}&kid=^a&contentKey=${key}&keys=1`)).toMatchObject([
      { rule: "body.unknown-parameter", name: "keys" },
    ]);
    expect(decode(`${base}&kid=^a&contentKey=${key}&keys=1`, "keep")).toMatchObject({ extra: [["keys", "1"]] });
  });
});

describe("an object", () => {
  const given = { customerAuthenticator: "1" };

  test("has a list of keys, or properties with an index, or both", () => {
    const request = { customerAuthenticator: "1", keys: [one, two] };
    expect(decode({ ...given, keys: [one, two] })).toStrictEqual(request);
    expect(decode({ "kid.1": "^b", "contentKey.1": key, "trackType.1": 4, keys: [one], ...given })).toStrictEqual(
      request,
    );
  });

  test("takes an empty or undefined list for none", () => {
    const plain = { ...given, kid: "^a", contentKey: key };
    expect(decode({ ...plain, keys: [] })).toStrictEqual(plain);
    expect(decode({ ...plain, keys: undefined })).toStrictEqual(plain);
    expect(decode({ ...given, keys: [] })).toMatchObject([{ rule: "kid.missing" }, { rule: "contentKey.missing" }]);
  });

  test.each([
    ["before", { "kid.0": "^z", keys: [one] }],
    ["after", { keys: [one], "kid.0": "^z" }],
  ])("lets the list count where a property with its index stands %s it", (_, keys) => {
    expect(decode({ ...given, ...keys })).toStrictEqual([
      inKey("body.duplicate-parameter", 0, "kid", { name: "kid.0" }),
    ]);
  });

  test("has a list of at most 1,000 objects", () => {
    expect(decode({ ...given, keys: Array(1000).fill(one) })).toHaveProperty("keys.999", one);
    const noList = { rule: "keys.shape", parameter: null, path: ["keys"] };
    for (const keys of [Array(1001).fill(one), 5, null, "", {}, new Map(), { 0: one, length: 1 }]) {
      expect(decode({ ...given, kid: "^a", ek: "0", keys })).toStrictEqual([noList, ofRequest("ek.format", "ek")]);
    }
  });

  test("has elements that are objects: any other uses up its index", () => {
    const shape = (index: number) => ({ rule: "keys.shape", parameter: null, index, path: ["keys", index] });
    // biome-ignore lint/suspicious/noSparseArray: a hole is an element that is no object
    const keys = [one, 5, , null, [], new Map(), () => one, throwing(), two];
    expect(decode({ ...given, keys })).toStrictEqual([1, 2, 3, 4, 5, 6, 7].map(shape));
    expect(decode({ ...given, keys: [null], kid: "^a" })).toStrictEqual([shape(0), ofRequest("keys.mixed")]);
  });

  test("has keys with no other properties: they are unknown, and cannot be kept", () => {
    const unknown = (index: number, name: string | undefined, suggestion?: string) => ({
      rule: "body.unknown-parameter",
      parameter: null,
      index,
      path: name === undefined ? ["keys", index] : ["keys", index, name],
      ...(name !== undefined && { name }),
      ...(suggestion && { suggestion }),
    });
    const keys = [
      { ...one, cookie: "1", KID: "^a", [key]: "1", "kid.0": "^a", absent: undefined },
      { ...two, "\ud800": "1" },
    ];
    const issues = [
      unknown(0, "cookie", "cookie"),
      unknown(0, "KID", "kid"),
      unknown(0, undefined),
      unknown(0, "kid.0", "kid"),
      { rule: "body.utf-8", parameter: null, index: 1, path: ["keys", 1] },
    ];
    expect(decode({ ...given, keys })).toStrictEqual(issues);
    expect(decode({ ...given, keys }, "keep")).toStrictEqual(issues);
  });

  test("has no parameter of a key in extra", () => {
    const extra = [
      ["kid.0", "^a"],
      ["keys", "1"],
    ];
    expect(decode({ ...given, kid: "^a", contentKey: key, extra })).toStrictEqual([
      inKey("body.duplicate-parameter", 0, "kid", { name: "kid.0" }),
    ]);
    expect(decode({ ...given, kid: "^a", contentKey: key, extra: [["keys", "1"]] })).toMatchObject({
      extra: [["keys", "1"]],
    });
  });

  test("takes typed values in keys", () => {
    const bytes = Uint8Array.from({ length: 16 }, () => 15);
    const typed = { kid: bytes, contentKey: bytes, securityLevel: 1, hdcpOutputControl: 5, trackType: -0 };
    const hex = "0f".repeat(16);
    expect(decode({ ...given, useHttps: true, playbackDuration: 7200, keys: [typed] })).toStrictEqual({
      ...given,
      useHttps: "true",
      keys: [{ kid: hex, contentKey: hex, securityLevel: 1, hdcpOutputControl: 5, trackType: 0 }],
      playbackDuration: 7200,
    });
    expect(decode({ ...given, useHttps: 1, keys: [{ ...one, securityLevel: null }] })).toStrictEqual([
      ofRequest("value.type", "useHttps"),
      inKey("value.type", 0, "securityLevel"),
    ]);
  });
});

describe("a request with keys", () => {
  const request = orThrow(
    decodeTokenRequest({ customerAuthenticator: "1", kek, keys: [one, two], cookie: "c" }, { contract }),
  );

  test("is encoded with an index after each parameter of a key", () => {
    expect(encodeTokenRequestBody(request)).toBe(
      `${base}&kek=${kek}&kid.0=%5Ea&contentKey.0=${key}&kid.1=%5Eb&contentKey.1=${key}&trackType.1=4&cookie=c`,
    );
    expect(encodeTokenRequest(request)).toStrictEqual({
      customerAuthenticator: "1",
      kek,
      keys: [one, { ...two, trackType: "4" }],
      cookie: "c",
    });
  });

  test("is decoded to itself", () => {
    expect(decode(encodeTokenRequestBody(request))).toStrictEqual(request);
    expect(decode(encodeTokenRequest(request))).toStrictEqual(request);
    expect(decode(request)).toStrictEqual(request);
  });

  test("is redacted with the secrets of each key", () => {
    const redacted = redactTokenRequest(request);
    expect(redacted).toStrictEqual({
      customerAuthenticator: "[redacted]",
      kek: "[redacted]",
      keys: [
        { kid: "^a", contentKey: "[redacted]" },
        { kid: "^b", contentKey: "[redacted]", trackType: 4 },
      ],
      cookie: "c",
    });
    expect(Object.keys(redacted)).toStrictEqual(["customerAuthenticator", "kek", "keys", "cookie"]);
  });

  test("adds no parameter for a value of a key that was forced past its type", () => {
    const forced = Object.assign({}, request, { keys: [{ ...one, contentKey: "0&cookie=evil", trackType: "1&a=b" }] });
    expect([...new URLSearchParams(encodeTokenRequestBody(forced)).keys()]).toStrictEqual([
      ...["customerAuthenticator", "kek", "kid.0", "contentKey.0", "trackType.0", "cookie"],
    ]);
  });

  test("loses nothing that is not its own: a key's inherited properties are not written", () => {
    const heir = Object.assign({}, request, {
      keys: [Object.assign(Object.create({ contentKey: key }), { kid: "^a" })],
    });
    expect(encodeTokenRequestBody(heir)).toBe(`${base}&kek=${kek}&kid.0=%5Ea&cookie=c`);
    expect(encodeTokenRequest(heir)).toMatchObject({ keys: [{ kid: "^a" }] });
    expect(redactTokenRequest(heir)).toMatchObject({ keys: [{ kid: "^a" }] });
  });

  test("whose keys were forced past their type shows and writes nothing of what is no key", () => {
    const withKeys = (keys: unknown) => Object.assign({}, request, { keys });
    expect(redactTokenRequest(withKeys([null, "secret", { contentKey: key }]))).toMatchObject({
      keys: [{}, {}, { contentKey: "[redacted]" }],
    });
    expect(redactTokenRequest(withKeys("secret"))).toMatchObject({ keys: [] });
    expect(encodeTokenRequestBody(withKeys([{ contentKey: key }]))).toBe(
      `${base}&kek=${kek}&contentKey.0=${key}&cookie=c`,
    );
  });
});

function throwing(): object {
  return {
    kid: "^a",
    get contentKey(): never {
      throw new Error("unreadable");
    },
  };
}
