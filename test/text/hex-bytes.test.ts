import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesToHex, hexToBytes } from "../../src/text/hex-bytes.ts";

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test("encodes all bytes as Buffer does, and decodes them", () => {
  const hex = Buffer.from(all).toString("hex");
  expect(bytesToHex(all)).toBe(hex);
  expect(hexToBytes(hex)).toStrictEqual(all);
});

test("encodes and decodes no bytes", () => {
  expect(bytesToHex(new Uint8Array())).toBe("");
  expect(hexToBytes("")).toStrictEqual(new Uint8Array());
});

test("property: encodes any bytes as Buffer does, and decodes them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(bytesToHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
      expect(hexToBytes(bytesToHex(bytes))).toStrictEqual(new Uint8Array(bytes));
    }),
  );
});
