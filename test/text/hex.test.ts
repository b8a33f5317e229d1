import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHex, isHexDigit } from "../../src/text/hex.ts";

describe("isHex", () => {
  test.each([
    ["0123456789abcdef", 16],
    ["0123456789ABCDEF", 16],
    ["aBcDeF", 6],
    ["fed", 3],
    ["", 0],
  ])("%j is %i hexadecimal digits, in either case (decision D8)", (text, digits) => {
    expect(isHex(text, digits)).toBe(true);
  });

  test.each([
    ["abcdef", 5],
    ["abcdef", 7],
    ["", 1],
    ["0", 0],
    ["0x12", 4],
    ["abcdeg", 6],
    ["ABCDEG", 6],
    ["@00000", 6],
    ["`00000", 6],
    [" 12345", 6],
    ["12345 ", 6],
    ["12345\n", 6],
    ["12-456", 6],
    ["+12345", 6],
    ["12345６", 6], // full-width
    ["12345٣", 6], // Arabic-Indic
    ["\u{1d7d8}", 2], // a mathematical digit is two units
    ["а1", 2], // Cyrillic
  ])("%j is not %i of them", (text, digits) => {
    expect(isHex(text, digits)).toBe(false);
  });

  test("property: an even number of digits is hex exactly where Buffer decodes and encodes it back", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."0123456789abcdefABCDEF0189afAFgG/:@` xİ０\ud800"),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        text.filter(({ length }) => length % 2 === 0),
        (text) => {
          expect(isHex(text, text.length)).toBe(Buffer.from(text, "hex").toString("hex") === text.toLowerCase());
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("property: any bytes in hex are hex, in either case, of their length only", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (bytes, more) => {
        const text = Buffer.from(bytes).toString("hex");
        const verdicts = [text, text.toUpperCase()].map((hex) => [
          isHex(hex, hex.length),
          isHex(hex, hex.length + more),
          isHex(hex, hex.length - more),
        ]);
        expect(verdicts).toStrictEqual([
          [true, false, false],
          [true, false, false],
        ]);
      }),
    );
  });
});

describe("isHexDigit", () => {
  test("of all UTF-16 units exactly 22 are hexadecimal digits", () => {
    const digits = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isHexDigit);
    expect(String.fromCharCode(...digits)).toBe("0123456789ABCDEFabcdef");
  });

  test("what stands past the end of a text is none", () => {
    expect(isHexDigit("".charCodeAt(0))).toBe(false);
  });
});
