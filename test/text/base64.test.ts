import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64Length } from "../../src/text/base64.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 is canonical if Buffer decodes it and encodes it back to the same string. */
function lengthByBuffer(text: string): number {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes.length : -1;
}

describe("base64Length", () => {
  test.each([
    // RFC 4648 section 10
    ["", 0],
    ["Zg==", 1],
    ["Zm8=", 2],
    ["Zm9v", 3],
    ["Zm9vYg==", 4],
    ["Zm9vYmE=", 5],
    ["Zm9vYmFy", 6],
    ["AAAAAA==", 4],
    ["+/+/", 3],
    [alphabet, 48],
  ])("counts the bytes of %j: %i", (text, bytes) => {
    expect(base64Length(text)).toBe(bytes);
  });

  test.each([
    ["no padding", "Zg"],
    ["too little padding", "Zg="],
    ["a digit alone", "Z"],
    ["a digit with padding", "Z==="],
    ["padding alone", "===="],
    ["padding alone, short", "="],
    ["padding within", "Zg==Zg=="],
    ["padding within a group", "Z=g="],
    ["padding before the end", "Zm=v"],
    ["too much padding", "Zm9v===="],
    ["trailing bits after two digits", "Zh=="],
    ["the highest of the trailing bits", "Zo=="],
    ["trailing bits after three digits", "Zm9="],
    ["trailing bits after three digits, the higher", "Zm+="],
    ["the URL-safe alphabet", "-_-_"],
    ["a space", "Zm 9"],
    ["a line break", "Zm9\n"],
    ["a NUL", "Zm9\u0000"],
    ["five digits without padding", "AAAAA"],
    ["a letter beyond ASCII", "Zm9é"],
    ["a full-width digit", "Zm9５"],
    ["a lone surrogate", "Zm9\ud800"],
  ])("refuses %s: %j", (_, text) => {
    expect(base64Length(text)).toBe(-1);
  });

  test("accepts exactly 64 of all UTF-16 units as digits, at each position of a group", () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const digits = [...alphabet].sort().join("");
    expect(units.filter((digit) => base64Length(`${digit}AAA`) === 3).join("")).toBe(digits);
    expect(units.filter((digit) => base64Length(`A${digit}AA`) === 3).join("")).toBe(digits);
    expect(units.filter((digit) => base64Length(`AA${digit}A`) === 3).join("")).toBe(digits);
    // At the end of a group "=" is padding.
    expect(units.filter((digit) => base64Length(`AAA${digit}`) === 3).join("")).toBe(digits);
    expect(units.filter((digit) => base64Length(`AAA${digit}`) === 2).join("")).toBe("=");
  });

  test("agrees with Buffer on all pairs of digits before two padding characters, and on some triples before one", () => {
    const texts = [...alphabet].flatMap((a) => [...alphabet].flatMap((b) => [`${a}${b}==`, `A${a}${b}=`]));
    expect(texts.map(base64Length)).toStrictEqual(texts.map(lengthByBuffer));
  });

  test("property: counts the bytes of any sequence that Buffer encodes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(base64Length(Buffer.from(bytes).toString("base64"))).toBe(bytes.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("property: accepts exactly the strings that Buffer decodes and encodes back, with the same length", () => {
    const noise = fc.string({ unit: fc.constantFrom(...alphabet, ..."AAAA====-_ \né\ud800"), maxLength: 12 });
    const damaged = fc
      .tuple(
        fc.uint8Array({ maxLength: 12 }),
        fc.nat(16),
        fc.nat(2),
        fc.constantFrom("", "=", "A", "B", "-", " ", "=="),
      )
      .map(([bytes, at, removed, added]) => {
        const units = [...Buffer.from(bytes).toString("base64")];
        units.splice(at, removed, added);
        return units.join("");
      });
    fc.assert(
      fc.property(fc.oneof(noise, damaged), (text) => {
        expect(base64Length(text)).toBe(lengthByBuffer(text));
      }),
      { numRuns: 1000 },
    );
  });
});
