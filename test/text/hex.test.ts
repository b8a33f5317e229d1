import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digit, lowerHexLetter, otherVisible, upperHexLetter } from "../../src/text/character-classes.ts";
import { lowerHex } from "../../src/text/hex.ts";

describe("lowerHex", () => {
  test.each([
    ["0123456789abcdef", "0123456789abcdef"],
    ["0123456789ABCDEF", "0123456789abcdef"],
    ["aBcDeF", "abcdef"],
    ["fed", "fed"],
    ["", ""],
  ])("converts %j to lower case: %j (decision D8)", (text, lower) => {
    expect(lowerHex(text)).toBe(lower);
  });

  test.each([
    "0x12",
    "abcdeg",
    "ABCDEG",
    "@00000",
    "`00000",
    " 12345",
    "12345 ",
    "12345\n",
    "12-456",
    "+12345",
    "12345６", // full-width
    "12345٣", // Arabic-Indic
    "\u{1d7d8}", // a mathematical digit is two units
    "а1", // Cyrillic
  ])("refuses %j", (text) => {
    expect(lowerHex(text)).toBeUndefined();
  });

  test("property: accepts exactly the strings of even length that Buffer decodes and encodes back", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."0123456789abcdefABCDEF0189afAFgG/:@` xİ０\ud800"),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        text.filter(({ length }) => length % 2 === 0),
        (text) => {
          const encoded = Buffer.from(text, "hex").toString("hex");
          expect(lowerHex(text)).toBe(encoded === text.toLowerCase() ? encoded : undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("property: converts the digits of any bytes, in either letter case, to lower case", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = Buffer.from(bytes).toString("hex");
        expect([lowerHex(text), lowerHex(text.toUpperCase())]).toStrictEqual([text, text]);
      }),
    );
  });

  test("accepts exactly 22 of all UTF-16 units", () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => lowerHex(unit) !== undefined).join("")).toBe("0123456789ABCDEFabcdef");
  });

  test("uses the classes that the caller passes", () => {
    expect(lowerHex("ab", digit | lowerHexLetter)).toBe("ab");
    expect(lowerHex("AB", upperHexLetter)).toBe("ab");
    expect(lowerHex("ag", lowerHexLetter | otherVisible)).toBeUndefined();
  });
});
