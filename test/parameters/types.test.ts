import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { wrongType } from "../../src/contract/value-rules.ts";
import { type DocumentedName, parameterNames } from "../../src/contracts/documented.ts";
import { parameters } from "./by-name.ts";
import { nonStrings } from "./non-strings.ts";

// The types that each parameter takes besides text (decision D11).

const keys: readonly DocumentedName[] = ["kek", "kid", "ek", "contentKey"];
const numbers: readonly DocumentedName[] = ["securityLevel", "hdcpOutputControl", "licenseDuration", "expirationTime"];
const required: readonly DocumentedName[] = ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"];

const isBytes = (value: unknown): boolean => ArrayBuffer.isView(value);

test.each(parameterNames)("%s refuses values of types that it does not take by value.type", (name) => {
  const { read } = parameters[name];
  const values = [...nonStrings, new ArrayBuffer(16), new DataView(new ArrayBuffer(16)), new Uint16Array(8)];
  for (const value of values) {
    if (isBytes(value) && keys.includes(name)) continue;
    // An object could be an extension, and a wrong one has a rule of its own.
    if (typeof value === "object" && value !== null && name === "wvExtension") continue;
    expect(read(value)).toBe(wrongType);
  }
  if (!required.includes(name)) expect(read(undefined)).toBe(wrongType);
});

test.each(parameterNames.filter((name) => !numbers.includes(name)))("%s refuses numbers by value.type", (name) => {
  for (const value of [0, 1, 60, -1, 0.5, Number.NaN]) expect(parameters[name].read(value)).toBe(wrongType);
});

test.each(parameterNames.filter((name) => name !== "expirationTime" && name !== "wvExtension"))(
  "%s refuses a Date by value.type",
  (name) => {
    expect(parameters[name].read(new Date(0))).toBe(wrongType);
  },
);

test.each(keys)("%s takes bytes of any realm as hexadecimal digits", (name) => {
  const { read } = parameters[name];
  const length = name === "ek" ? 24 : 16;
  const digits = "0f".repeat(length);
  const foreign: unknown = runInNewContext(`new Uint8Array(${length}).fill(15)`);
  const hidden = Object.defineProperty(new Uint8Array(length).fill(15), "length", { value: 1 });
  for (const value of [new Uint8Array(length).fill(15), Buffer.alloc(length, 15), foreign, hidden]) {
    expect(read(value)).toBe(digits);
  }
  for (const count of [0, 1, 15, 17, 25, 1000]) {
    expect(read(new Uint8Array(count))).toStrictEqual(read("0"));
  }
});

test("a number of seconds is a relative expiration", () => {
  const { read } = parameters.expirationTime;
  expect([1, 60, 2_592_000].map((seconds) => read(seconds))).toStrictEqual(["+1", "+60", "+2592000"]);
  for (const seconds of [0, -0, 2_592_001]) expect(read(seconds)).toStrictEqual(read("+0"));
  for (const seconds of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(read(seconds)).toStrictEqual(read("+"));
  }
});

test("bytes are the payload of an extension", () => {
  const { read } = parameters.wvExtension;
  expect(read({ type: "wudo", payload: new Uint8Array(4) })).toStrictEqual({ type: "wudo", payload: "AAAAAA==" });
  expect(read({ type: "wudo", payload: Buffer.from([255, 254]) })).toStrictEqual({ type: "wudo", payload: "//4=" });
  expect(read({ type: "wudo", payload: new Uint8Array(0) })).toStrictEqual(read("wudo,"));
  expect(read({ type: "wudo", payload: new ArrayBuffer(4) })).toStrictEqual(read("wudo"));
});
