import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeUrlencoded } from "../../src/text/encode-urlencoded.ts";
import { codePoint } from "./code-point.ts";
import { decodeUrlencoded } from "./read-urlencoded.ts";

const encodeByPlatform = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);

test.each([
  ["", ""],
  ["a b", "a+b"],
  ["+60", "%2B60"],
  ["123456,0123", "123456%2C0123"],
  ["^kid1", "%5Ekid1"],
  ["*-._", "*-._"],
  ["!'()~", "%21%27%28%29%7E"], // encodeURIComponent leaves these
  ["%&=?#/", "%25%26%3D%3F%23%2F"],
  ["\u0000\n\u007f", "%00%0A%7F"],
  ["\u0080é鍵", "%C2%80%C3%A9%E9%8D%B5"],
  ["\u{1f511}", "%F0%9F%94%91"],
])("encodes %j as %j", (text, encoded) => {
  expect(encodeUrlencoded(text)).toBe(encoded);
});

test("encodes each code point of the first plane as the platform does", () => {
  const points = Array.from({ length: 0x10000 }, (_, point) => String.fromCodePoint(point));
  const characters = points.filter((point) => point.isWellFormed());
  const body = new URLSearchParams(characters.map((character): [string, string] => [character, ""])).toString();
  expect(characters.map((character) => `${encodeUrlencoded(character)}=`).join("&")).toBe(body);
});

test("property: encodes any well-formed string as the platform does, and decodes back to it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: codePoint }), fc.string({ unit: "binary-ascii" })), (text) => {
      const encoded = encodeUrlencoded(text);
      expect(encoded).toBe(encodeByPlatform(text));
      expect(decodeUrlencoded(encoded)).toStrictEqual(text);
    }),
    { numRuns: 1000 },
  );
});
