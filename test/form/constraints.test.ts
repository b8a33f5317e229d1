import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import type { ParameterName } from "../../src/contracts/names.ts";
import { fields } from "../../src/form/index.ts";
import { expirationTime } from "../../src/parameters/expiration-time/expiration-time.ts";
import { fieldInput } from "./field-inputs.ts";
import { type AnyField, type FieldCase, fieldCases } from "./field-sets.ts";

// The HTML attributes and the codec accept the same strings.

/** Computes `validity.valid` of a text input with these attributes. */
function isValidInHtml({ constraints }: AnyField, value: string): boolean {
  const { required, pattern } = constraints;
  if (value === "") return required !== true;
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, "v").test(value);
}

/** Whether the parameter's rules accept a string; an empty field is absent (decision D11). */
function isAccepted({ slot }: FieldCase, value: string): boolean {
  return !(value === "" ? slot.isRequired : slot.parameter.read(value) instanceof Failure);
}

const examples: { readonly [N in ParameterName]?: readonly string[] } = {
  customerAuthenticator: ["\ufeff", "\u0085", "\u200b", "a\ud800", "\udc00", "\u{1F511}", "x".repeat(10_000)],
  useHttps: ["true", "TRUE", "1", "01", "10", "true1", "falsefalse"],
  generalFlags: ["0000", "00000", "000", "0001", "00000000", "00000001", "00000002", "000000001", "00000000000"],
  hdcpOutputControl: ["0", "2", "3", "5", "6", "00", "-1"],
  trackType: ["0", "4", "5", "00"],
  playbackDuration: ["0", "1", "01", "9007199254740991", "9007199254740992"],
  kek: [0, 16, 31, 32, 33, 40, 48, 56, 64, 65, 80].map((digits) => "aF".repeat(40).slice(0, digits)),
  kid: ["^", "^\n", "^\u{1F511}".repeat(22), `^${"\u{1F511}".repeat(32)}`, `^${"\u{1F511}".repeat(32)}a`, "^\ud800"],
  contentId: ["\n", "\ud800", "\u{1F511}", "a\udc00b"],
  licenseDuration: [
    ...["0", "1", "9", "01", "9007199254740990", "9007199254740991", "9007199254740992", "9007199254740993"],
    ...["9007199254741000", "9007199255000000", "8999999999999999", "10000000000000000", "1000000000000000", "１"],
  ],
  wvExtension: [
    ...["wudo,AAAAAA==", "wudo,AAAAAQ==", "wudo,AAAAAB==", "wudo,AAAA", "wudo,AAA=", "wudo,AAAAAAA="],
    ...["wudp,AA==", "wudp,AB==", "wudp,AAE=", "wudp,AAF=", "wudp,AAAA", "wudp,", ",", ",,", ",,,,,AAAA", "a,b,,AAAA"],
    ...[
      "wudO,AAAA",
      "WUDO,AAAA",
      "    ,AAAA",
      "é123,AAAA",
      "abc\u007f,AAAA",
      "abc~,AAAA",
      "wudo,AAAAAA==\n",
      "wudo,AA==",
    ],
  ],
  expirationTime: [
    ...["+0", "+1", "+2592000", "+2592001", "+2599999", "+3000000", "+999999", "+10000000", "+01", "+"],
    ...[
      "2024-02-29",
      "2023-02-29",
      "1900-02-29",
      "2000-02-29",
      "0000-02-29",
      "0004-02-29",
      "0100-02-29",
      "9996-02-29",
    ].map((day) => `${day}T00:00:00Z`),
    ...["2016-12-31", "2016-06-30", "2016-03-31", "2016-12-30", "0000-06-30"].map((day) => `${day}t23:59:60.9z`),
    ...["2016-12-31T22:59:60Z", "2016-12-31T23:58:60Z", "2016-12-31T23:59:61Z", "2016-12-31T24:00:00Z"],
    ...["2016-12-31T23:59:59.Z", "2016-12-31T23:59:59", "2016-12-31T23:59:59+00:00", "2016-12-31 23:59:59Z"],
  ],
  cookie: ["x".repeat(32), "x".repeat(33), "\u{1F511}".repeat(16), `\u{1F511}`.repeat(17), "\ud800", "\n"],
};

describe.each(fieldCases)("the HTML constraints of $title $name", (fieldCase) => {
  const { name, field } = fieldCase;

  test("accept exactly the strings that the codec accepts, but that characters count as one", () => {
    fc.assert(
      fc.property(fieldInput(name), (value) => {
        const { maxLength = Number.POSITIVE_INFINITY } = field;
        const isCountedAsMore = value.length > maxLength && [...value].length <= maxLength;
        expect(isValidInHtml(field, value) && !isCountedAsMore).toBe(isAccepted(fieldCase, value));
      }),
      { numRuns: 2000, examples: (examples[name] ?? []).map((value): [string] => [value]) },
    );
  });

  test("include required exactly for a required field, and always a pattern", () => {
    const { constraints, required } = field;
    const attributes = ["required", "pattern", "inputMode"];
    expect(Object.keys(constraints).filter((name) => !attributes.includes(name))).toStrictEqual([]);
    expect(constraints.required === true).toBe(required);
    expect(constraints.pattern).toBeTypeOf("string");
  });
});

// Checks every day exhaustively, so that nothing depends on the random cases.
test("the pattern and the codec have the same calendar, for the days 0 to 32 of every month", () => {
  const pattern = new RegExp(`^(?:${fields.expirationTime.constraints.pattern})$`, "v");
  const two = (number: number): string => String(number).padStart(2, "0");
  const differing: string[] = [];
  const isRead = (value: string): boolean => !(expirationTime.read(value) instanceof Failure);
  for (const year of [
    0, 1, 4, 96, 99, 100, 200, 300, 400, 1900, 1996, 1999, 2000, 2023, 2024, 2100, 2400, 9996, 9999,
  ]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        for (const time of ["00:00:00", "23:59:59", "23:59:60", "24:00:00", "12:60:00"]) {
          const value = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${time}Z`;
          if (pattern.test(value) !== isRead(value)) differing.push(value);
        }
      }
    }
  }
  for (let year = 0; year <= 9999; year++) {
    const value = `${String(year).padStart(4, "0")}-02-29T00:00:00Z`;
    if (pattern.test(value) !== isRead(value)) differing.push(value);
  }
  expect(differing).toStrictEqual([]);
});
