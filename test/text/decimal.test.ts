import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDecimal, isDigit } from "../../src/text/decimal.ts";

describe("isDecimal", () => {
  test.each(["0", "5", "10", "60", "2592000", "9007199254740993", "9".repeat(400)])("accepts %j", (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  test.each([
    "",
    "00",
    "05",
    "060", // some parsers read it as octal
    "-1",
    "-0",
    "+5",
    " 5",
    "5 ",
    "5\n",
    "\t5",
    "5.0",
    "5.",
    ".5",
    "1e3",
    "0x5",
    "5n",
    "1_000",
    "1,000",
    "５", // full-width
    "٣", // Arabic-Indic
    "5\u0000",
    "/",
    ":",
    "Infinity",
    "NaN",
  ])("refuses %j (decision D7)", (text) => {
    expect(isDecimal(text)).toBe(false);
  });

  test("property: accepts exactly what BigInt writes for the natural numbers", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.constantFrom("", "0", "+", "-", " ", "0x"), (number, before) => {
        expect(isDecimal(`${before}${number}`)).toBe(before === "");
      }),
      { numRuns: 1000 },
    );
  });

  test("property: accepts exactly the strings of digits that Number converts back unchanged", () => {
    const text = fc.string({ unit: fc.constantFrom(..."00123456789+-. eE_x/:０"), maxLength: 6 });
    fc.assert(
      fc.property(text, (text) => {
        expect(isDecimal(text)).toBe(text === String(Number(text)) && !/[^0-9]/.test(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isDigit", () => {
  test("accepts exactly ten of all UTF-16 units", () => {
    const digits = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isDigit);
    expect(String.fromCharCode(...digits)).toBe("0123456789");
  });

  test("refuses the NaN of an index past the end of a string", () => {
    expect(isDigit("".charCodeAt(0))).toBe(false);
  });
});
