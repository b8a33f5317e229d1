import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64 } from "../../src/text/decode-base64.ts";

const key = Buffer.from("5438b719bf47a2f5678237477db2f9e6", "hex");

test.each([
  ["Base64", "VDi3Gb9HovVngjdHfbL55g=="],
  ["Base64 without padding", "VDi3Gb9HovVngjdHfbL55g"],
])("decodes %s", (_, text) => {
  expect(decodeBase64(text, 16)).toStrictEqual(new Uint8Array(key));
});

test("decodes no bytes", () => {
  expect(decodeBase64("", 0)).toStrictEqual(new Uint8Array(0));
});

test.each([
  ["part of the padding", "VDi3Gb9HovVngjdHfbL55g="],
  ["more padding", "VDi3Gb9HovVngjdHfbL55g==="],
  ["padding in the middle", "VDi3Gb9HovV=gjdHfbL55g=="],
  ["padding in place of a digit", "VDi3Gb9HovVngjdHfbL55==="],
  ["trailing bits", "VDi3Gb9HovVngjdHfbL55h=="],
  ["trailing bits without padding", "VDi3Gb9HovVngjdHfbL55h"],
  ["both alphabets", "+_i3Gb9HovVngjdHfbL55g=="],
  ["white space", "VDi3Gb9HovVngjdHfbL55g \n"],
  ["another character", "VDi3Gb9HovVngjdHfbL5.g=="],
  ["no ASCII", "VDi3Gb9HovVngjdHfbL5\u00e9g=="],
  ["15 bytes", "VDi3Gb9HovVngjdHfbL5"],
  ["17 bytes", "VDi3Gb9HovVngjdHfbL55gA="],
  ["17 bytes without padding", "VDi3Gb9HovVngjdHfbL55gA"],
  ["18 bytes, which are as long as 16 with padding", "VDi3Gb9HovVngjdHfbL55gAA"],
  ["hexadecimal", "5438b719bf47a2f5678237477db2f9e6"],
  ["nothing", ""],
  ["a long text", "A".repeat(100_000)],
])("refuses %s", (_, text) => {
  expect(decodeBase64(text, 16)).toBeUndefined();
});

test("property: decodes what Node encodes, in each form and in no other length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const base64 = Buffer.from(bytes).toString("base64");
      const base64url = Buffer.from(bytes).toString("base64url");
      const padding = base64.slice(base64url.length);
      for (const text of [base64, base64url, base64url + padding, base64.slice(0, base64url.length)]) {
        expect(decodeBase64(text, bytes.length)).toStrictEqual(bytes);
        expect(decodeBase64(text, bytes.length + 1)).toBeUndefined();
      }
    }),
  );
});

test("property: accepts a text if and only if Node encodes the bytes so", () => {
  const text = fc.string({ unit: fc.constantFrom(..."AQgw+/-_=é"), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.nat(8), (text, wanted) => {
      const bytes = Buffer.from(text, "base64");
      const url = bytes.toString("base64url");
      const base64 = bytes.toString("base64");
      const forms = [base64, base64.replaceAll("=", ""), url, url + base64.slice(url.length)];
      const isAccepted = bytes.length === wanted && forms.includes(text);
      expect(decodeBase64(text, wanted)).toStrictEqual(isAccepted ? new Uint8Array(bytes) : undefined);
    }),
    { numRuns: 1000 },
  );
});
