import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { byteLength, forEachByte, isBytes } from "../../src/text/bytes-of.ts";

test.each<[string, unknown]>([
  ["a Uint8Array", new Uint8Array(3)],
  ["a Buffer", Buffer.alloc(3)],
  ["one of another realm", runInNewContext("new Uint8Array(3)")],
  ["one whose length is hidden", Object.defineProperty(new Uint8Array(3), "length", { value: 1 })],
])("%s is bytes", (_, value) => {
  expect(isBytes(value) && byteLength(value)).toBe(3);
});

test.each<[string, unknown]>([
  ["undefined", undefined],
  ["a string", "abc"],
  ["an array", [1, 2, 3]],
  ["another view", new Int8Array(3)],
  ["a clamped view", new Uint8ClampedArray(3)],
  ["a DataView", new DataView(new ArrayBuffer(3))],
  ["a buffer", new ArrayBuffer(3)],
  ["a proxy", new Proxy(new Uint8Array(3), {})],
  ["an heir", Object.create(new Uint8Array(3))],
  ["an object with its tag", { [Symbol.toStringTag]: "Uint8Array", length: 3 }],
])("%s is no bytes", (_, value) => {
  expect(isBytes(value)).toBe(false);
});

test("bytes that were transferred away are none", () => {
  const bytes = new Uint8Array(3);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  expect(isBytes(bytes) && byteLength(bytes)).toBe(0);
});

test("each byte is passed in order", () => {
  const seen: number[] = [];
  forEachByte(Uint8Array.of(1, 255, 0), (byte) => seen.push(byte));
  expect(seen).toStrictEqual([1, 255, 0]);
});
