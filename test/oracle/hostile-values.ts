import { fail, revoked } from "../hostile/objects.ts";

// Values that no arbitrary generates: each is created anew, and returns the same to every reader.

export type Make = () => unknown;

/** Adds an enumerable property whose getter throws. */
export function withThrowing<T extends object>(object: T, name: PropertyKey): T {
  return Object.defineProperty(object, name, { enumerable: true, configurable: true, get: fail });
}

const iterate = function* (): Generator<number> {
  yield 1;
};

/** Values that are not plain objects, unreadable objects, and empty objects. */
export const unreadable: readonly Make[] = [
  ...[undefined, null, true, 0, Number.NaN, 1n, "", "kid=1", Symbol("kid")].map(
    (value): Make =>
      () =>
        value,
  ),
  () => [["kid", "1"]],
  () => new Map([["kid", "1"]]),
  () => new Set(["kid"]),
  () => new Uint8Array(3),
  () => Object("kid"),
  () => iterate(),
  () => ({ [Symbol.iterator]: iterate, kid: "1" }),
  () => Object.create({ [Symbol.iterator]: iterate }),
  () => revoked([]),
  () => new Proxy({ kid: "1" }, { get: fail }),
  () => new Proxy({}, { ownKeys: fail }),
  () => new Proxy({ kid: "1" }, { getOwnPropertyDescriptor: fail }),
  () => withThrowing({}, "somethingElse"),
  () => ({}),
  () => Object.create(null),
  () => new Date(0),
  () => /kid/,
  () => Object.create({ kid: "1" }),
  () => new WeakMap(),
  () => Object(true),
];

/** Values that are not strings; some parameters accept some of them. */
export const values: readonly Make[] = [
  ...[0, 15, 16, 17, 24, 32].map(
    (length): Make =>
      () =>
        new Uint8Array(length),
  ),
  () => Buffer.alloc(16, 255),
  () => new Uint16Array(8),
  () => new ArrayBuffer(16),
  () => new DataView(new ArrayBuffer(16)),
  () => new Proxy(new Uint8Array(16), {}),
  () => Object.defineProperty(new Uint8Array(16), "length", { value: 1 }),
  ...[
    60,
    2_592_000,
    2_592_001,
    0,
    -0,
    1,
    3,
    5,
    6,
    -1,
    1.5,
    Infinity,
    2 ** 53,
    2 ** 53 - 1,
    -(2 ** 53),
    1e300,
    null,
    true,
  ].map(
    (value): Make =>
      () =>
        value,
  ),
  ...[0, -1, 8.64e15, -8.64e15, 253_402_300_799_999, 253_402_300_800_000, -62_167_219_200_000, -62_167_219_200_001].map(
    (time): Make =>
      () =>
        new Date(time),
  ),
  () => new Date(Number.NaN),
  () => new Proxy(new Date(0), {}),
  () => Object(1),
  () => Object("1"),
  () => ({ toString: () => "1", valueOf: () => 1 }),
  () => withThrowing({}, "toString"),
  () => revoked({}),
  () => revoked([]),
  () => ({ type: "wudo", payload: "AAAAAA==" }),
];

const [type, payload] = ["wudo", "AAAAAA=="];

class Extension {
  type = type;
  payload = payload;
}

/** Elements of a list of extensions that are invalid, or barely valid. */
export const extensions: readonly Make[] = [
  () => ({ payload, type, index: 3 }),
  () => new Extension(),
  () => ({ type }),
  () => ({ payload }),
  () => ({ type, payload: 1 }),
  () => ({ type: null, payload }),
  () => ({ type, payload: undefined }),
  () => ({ type: Object(type), payload }),
  () => ({ type: "a,b", payload }),
  () => ({ type: "wu\ud800o", payload }),
  () => ({ type: "abc", payload: "" }),
  () => ({ type, payload: "AAAA,AAAA" }),
  () => ({ type: "abcd", payload: "AB==" }),
  () => ({ type: "abcd", payload: new Uint8Array(0) }),
  () => ({ type: "abcd", payload: new Uint8Array(5) }),
  () => ({ type: "abcd", payload: new ArrayBuffer(5) }),
  () => ({ type: Buffer.from("abcd"), payload }),
  () => Buffer.from("wudo,AAAAAA=="),
  () => new Date(0),
  () => Object.freeze({ type, payload }),
  () => Object.assign(Object.create(null), { type, payload }),
  () => Object.create({ type, payload }),
  () => Object.assign(Object.create({ type }), { payload }),
  () => Object.defineProperty({ type }, "payload", { value: payload, enumerable: false }),
  () => Object.defineProperty({ type }, "payload", { get: () => payload, enumerable: true }),
  () => withThrowing({ type }, "payload"),
  () => withThrowing({ type, payload }, "other"),
  () => revoked({ type, payload }),
  () => new Proxy({ type, payload }, {}),
  () => ["wudo,AAAAAA=="],
  () => new Map([["type", type]]),
];

/** Unusual lists of extensions. */
export const extensionLists: readonly Make[] = [
  () => [],
  () => new Array(3),
  () => Object.assign([], { 2: "wudo,AAAAAA==" }),
  () => Object.assign(["wudo,AAAAAA=="], { length: 4_294_967_295 }), // nearly all holes
  () => withThrowing(["wudo,AAAAAA=="], "0"),
  () => withThrowing(["wudo,AAAAAA=="], "1"),
  () => new Proxy(["wudo,AAAAAA=="], {}),
  () => revoked(["wudo,AAAAAA=="]),
  () => new Set(["wudo,AAAAAA=="]),
  ...extensions,
];

/** Values of `extra` that are invalid, or barely valid. */
export const extras: readonly Make[] = [
  () => [["useHttps", "true"]],
  () => [
    ["", ""],
    ["", ""],
  ],
  () => [["extra", "x"]],
  () => [
    ["kid", "1"],
    ["KID", "1"],
    ["wvExtension", ","],
  ],
  () => [["%", "%zz&="]],
  () => new Proxy([["a", "b"]], {}),
  () => [["a"]],
  () => [["a", "b", "c"]],
  () => [["a", 1]],
  () => [[1, "a"]],
  () => [["a", "\ud800"]],
  () => [["\ud800", "a"]],
  () => [["a", "b"], null],
  () => ["ab"],
  () => [{ 0: "a", 1: "b", length: 2 }],
  () => Object.assign([], { 1: ["a", "b"] }),
  () => [withThrowing(["a"], "1")],
  () => withThrowing([["a", "b"]], "1"),
  () => revoked([["a", "b"]]),
  () => [revoked(["a", "b"])],
  () => new Map([["a", "b"]]),
  () => new Set([["a", "b"]]),
  () => ({ a: "b" }),
  () => "text",
  () => "\ud800",
];
