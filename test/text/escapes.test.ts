import { describe, expect, test } from "vitest";
import { toBytes } from "../../src/text/bytes.ts";
import { escapedByte, escapedCodePoint, utf8Length } from "../../src/text/escapes.ts";

const escapeAll = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

describe("escapedByte", () => {
  test("decodes each byte, in either letter case", () => {
    for (let byte = 0; byte < 256; byte++) {
      const one = escapeAll(Uint8Array.of(byte));
      expect([escapedByte(toBytes(one), 0), escapedByte(toBytes(one.toLowerCase()), 0)]).toStrictEqual([byte, byte]);
    }
    expect(escapedByte(toBytes("a%41"), 1)).toBe(0x41);
  });

  test.each(["", "%", "%4", "%4g", "%g4", "a41", "%%41", "%4１", "%é1", "% 1", "%-1"])("refuses %j", (text) => {
    expect(escapedByte(toBytes(text), 0)).toBe(-1);
  });
});

describe("escapedCodePoint", () => {
  test("decodes the UTF-8 of non-ASCII code points", () => {
    const wrong: number[] = [];
    for (
      let point = 0x80;
      point <= 0x10ffff;
      point += point < 0x1000 || (point > 0xfff0 && point < 0x10010) ? 1 : 0x3f
    ) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const bytes = new TextEncoder().encode(String.fromCodePoint(point));
      if (escapedCodePoint(toBytes(escapeAll(bytes)), 0) !== point || utf8Length(point) !== bytes.length)
        wrong.push(point);
    }
    expect(wrong).toStrictEqual([]);
  });

  test.each<[string, number[]]>([
    ["ASCII", [0x41]],
    ["a continuation alone", [0x80]],
    ["an overlong form of two bytes", [0xc1, 0xbf]],
    ["an overlong form of three bytes", [0xe0, 0x9f, 0xbf]],
    ["an overlong form of four bytes", [0xf0, 0x8f, 0xbf, 0xbf]],
    ["the first surrogate", [0xed, 0xa0, 0x80]],
    ["the last surrogate", [0xed, 0xbf, 0xbf]],
    ["beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["a byte that is never a lead", [0xf5, 0x80, 0x80, 0x80]],
    ["the lead of a five-byte sequence, otherwise well-formed", [0xf8, 0x90, 0x80, 0x80]],
    ["a sequence cut short", [0xe6, 0x9d]],
    ["a sequence with ASCII in it", [0xc3, 0x41]],
    ["a sequence with a lead in it", [0xc3, 0xc3]],
  ])("refuses %s", (_, bytes) => {
    expect(escapedCodePoint(toBytes(escapeAll(Uint8Array.from(bytes))), 0)).toBe(-1);
  });

  test.each(["%C3a", "%C3%", "%C3%é", "%C3é9"])("refuses %j", (text) => {
    expect(escapedCodePoint(toBytes(text), 0)).toBe(-1);
  });

  test("decodes the code points next to the surrogates", () => {
    expect(escapedCodePoint(toBytes("%ED%9F%BF"), 0)).toBe(0xd7ff);
    expect(escapedCodePoint(toBytes("%EE%80%80"), 0)).toBe(0xe000);
  });
});
