import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeBase64, encodeBase64url } from "../../src/text/encode-base64.ts";

// RFC 4648 section 10.
const vectors = [
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foob", "Zm9vYg=="],
  ["fooba", "Zm9vYmE="],
  ["foobar", "Zm9vYmFy"],
] as const;

test.each(vectors)("%j", (text, encoded) => {
  expect(encodeBase64(Buffer.from(text))).toBe(encoded);
  expect(encodeBase64url(Buffer.from(text))).toBe(encoded.replaceAll("=", ""));
});

test("property: both are what the platform writes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(encodeBase64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    }),
    { examples: [[Uint8Array.of(0xfb, 0xff, 0xfe)]] },
  );
});
