import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOfHex, hexOfBytes } from "../../src/keys/hex-bytes.ts";

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test("all bytes there and back, as Buffer writes them", () => {
  const hex = Buffer.from(all).toString("hex");
  expect(hexOfBytes(all)).toBe(hex);
  expect(bytesOfHex(hex)).toStrictEqual(all);
});

test("none is none", () => {
  expect(hexOfBytes(new Uint8Array())).toBe("");
  expect(bytesOfHex("")).toStrictEqual(new Uint8Array());
});

test("property: any bytes there and back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(hexOfBytes(bytes)).toBe(Buffer.from(bytes).toString("hex"));
      expect(bytesOfHex(hexOfBytes(bytes))).toStrictEqual(new Uint8Array(bytes));
    }),
  );
});
