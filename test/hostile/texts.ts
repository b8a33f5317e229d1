import fc from "fast-check";
import { unknownPairs } from "../arbitraries/requests.ts";
import { dateTime, wellFormedText } from "../arbitraries/values.ts";

/** Text that no UTF-8 can hold. */
export const loneSurrogate: fc.Arbitrary<string> = fc
  .tuple(wellFormedText(10), fc.integer({ min: 0xd800, max: 0xdfff }), wellFormedText(10))
  .map(([before, unit, after]) => before + String.fromCharCode(unit) + after);

/** What no parameter takes, since it is neither text nor any typed value. */
export const notText: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, Number.NaN, 0.5, 7n, Symbol("text"), Object("text"), () => "text"),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
  fc.constantFrom(new Map(), Object.create(null), { toString: () => "1", valueOf: () => 1 }),
);

/** Well-formed text that the pattern of the valid ones does not match. */
export const textWithout = (valid: RegExp): fc.Arbitrary<string> =>
  wellFormedText().filter((text) => !valid.test(text));

/** Hexadecimal digits of a wrong number, or with something else among them. */
export const wrongHex = (valid: RegExp): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEF"), maxLength: 70 }),
      fc.tuple(fc.constantFrom(32, 48, 64), fc.nat(), fc.constantFrom(..."gG-: \n０é")).map(([length, at, letter]) =>
        "0"
          .repeat(length - 1)
          .split("")
          .toSpliced(at % length, 0, letter)
          .join(""),
      ),
    )
    .filter((text) => !valid.test(text));

/** What is no key: no text, or not the digits that the pattern asks for. */
export const notHex = (valid: RegExp): fc.Arbitrary<unknown> =>
  fc.oneof(fc.constant(""), wrongHex(valid), textWithout(valid), loneSurrogate, fc.constant(1), notText);

/** A valid text with a letter before it, after it, or in it. */
export const around = (valid: fc.Arbitrary<string>, letters: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(valid, letters, fc.nat()).map(([text, letter, place]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + letter + text.slice(at);
  });

export const twoDigits: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 99 })
  .map((number) => String(number).padStart(2, "0"));

/** A date-time that has the grammar and is in no calendar. */
export const nowhere: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      dateTime,
      fc.constantFrom<readonly [from: number, part: string]>(
        [5, "00"],
        [5, "13"],
        [8, "00"],
        [8, "32"],
        [5, "02-30"],
        [5, "04-31"],
        [0, "1900-02-29"],
        [0, "2023-02-29"],
        [11, "24:00:00"],
        [14, "60"],
        [17, "61"],
        [11, "22:59:60"],
        [5, "01-01T23:59:60"],
      ),
    )
    .map(([time, [from, part]]) => time.slice(0, from) + part + time.slice(from + part.length)),
);

/** Whether the platform writes the bytes that it reads as the same text. */
export function isBase64(text: string): boolean {
  return Buffer.from(text, "base64").toString("base64") === text;
}

/** A name that no parameter has. */
export const unknownName: fc.Arbitrary<string> = fc.oneof(
  unknownPairs.filter(({ length }) => length > 0).map((pairs) => pairs[0]?.[0] ?? ""),
  fc.constantFrom("KID", "EK", "securtyLevel", "contentID", "licenceDuration", "cookei", "trackType", "a".repeat(22)),
);

export const unknownOption: fc.Arbitrary<"refuse" | "keep"> = fc.constantFrom("refuse", "keep");
