import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateTime as createDateTime } from "../../src/contract/sampling/date-time.ts";
import { type DocumentedName as ParameterName, parameterNames } from "../../src/contracts/documented.ts";
import { createForm, fields, suggestFix } from "../../src/form/index.ts";
import { fieldInput } from "./field-inputs.ts";

const dateTime = createDateTime();

const kid = "fd1a706ac2b36002888f6d4a414333c3";
const kek192 = "000102030405060708090a0b0c0d0e0f1011121314151617";
const kek256 = `${kek192}18191a1b1c1d1e1f`;
const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");
const spread = (hex: string, separator: string): string => (hex.match(/../g) ?? []).join(separator);

const cases: { readonly [N in ParameterName]: readonly (readonly [input: string, fix: string | undefined])[] } = {
  customerAuthenticator: [
    [" 123456,0123 ", "123456,0123"],
    ["123456,\n  0123", "123456,0123"],
    ["\u0000a", "a"],
    [" ", undefined],
    ["a\ud800", undefined],
  ],
  errorFormat: [
    ["JSON", "json"],
    [" Html\n", "html"],
    ["xml", undefined],
  ],
  generalFlags: [
    ["0", "0000"],
    [" 00000000", "0000"],
    ["0001", undefined],
  ],
  kek: [
    [spread(kek192, " "), kek192],
    [`0x${kek256}`, kek256],
    [base64(kek256), kek256],
    [base64(kid), kid],
    [base64(kek256).replace("8=", "9="), undefined], // an unused bit that is not zero
    [base64(kek192), kek192],
    [kek256.slice(1), undefined],
    [`${kek256.slice(0, 42)}O${kek256.slice(43)}`, undefined],
  ],
  kid: [
    ["fd1a706a-c2b3-6002-888f-6d4a414333c3", kid],
    ["{FD1A706A-C2B3-6002-888F-6D4A414333C3}", kid],
    [`0x${kid}`, kid],
    [`0X${kid}`, kid],
    [`\t${kid}\r\n`, kid],
    [spread(kid, " "), kid],
    [spread(kid, ":"), kid],
    [`0x${spread(kid, ", 0x")}`, kid],
    [`{ 0x${spread(kid, ",0x")} }`, kid],
    [base64(kid), undefined], // in a PlayReady header its bytes are another key id: there are choices
    [base64(kid).replaceAll("+", "-").replaceAll("/", "_"), undefined],
    [`!${base64(kid)}`, undefined],
    [`D!${"A".repeat(20)}==`, undefined],
    [`${"A".repeat(10)}==${"A".repeat(12)}`, undefined],
    [`${kid.slice(0, 2)}{${kid.slice(2)}`, undefined],
    [`${kid.slice(0, 2)}}${kid.slice(2)}`, undefined],
    ["AAECAwQFBgcICQoLDA0OD/==", undefined], // unused bits that are not zero
    ["AAECAwQFBgcICQoLDA0ODw=", undefined], // truncated padding
    ["AAECAwQFBgcICQoLDA0ODw", undefined], // could be a name
    [`${kid.slice(0, 2)}0x${kid.slice(2)}`, undefined],
    ["kid1", "^kid1"],
    [" film-4711 ", "^film-4711"],
    ["abc-film", "^abc-film"],
    ["fd1a", undefined],
    ["0x12", undefined],
    ["a name", undefined],
    ["fd1a7O6a-c2b3-6002-888f-6d4a414333c3", undefined],
    ["a-name-of-22-characters", "^a-name-of-22-characters"],
    ["^", undefined],
    [" ^kid1", "^kid1"],
    [`^${"a-b".repeat(22)}`, undefined],
    [`^${"a".repeat(64)} `, `^${"a".repeat(64)}`],
    ["", undefined],
    ["\ud800", undefined],
  ],
  ek: [
    [spread(kek192, "-"), kek192],
    [base64(kek192), kek192],
    [kid, undefined],
  ],
  contentKey: [
    [` 0x${kid} `, kid],
    [base64(kid), kid],
    [base64("fb".repeat(16)), "fb".repeat(16)],
    [base64("fb".repeat(16)).replaceAll("+", "-").replaceAll("/", "_"), "fb".repeat(16)],
    ["^kid1", undefined],
    ["kid1", undefined],
  ],
  contentId: [["\ud800", undefined]],
  securityLevel: [
    ["HW_SECURE_ALL", "5"],
    ["sw_secure_crypto", "1"],
    ["3 - HW_SECURE_CRYPTO", "3"],
    [" 2 ", "2"],
    ["05", "5"],
    ["6", undefined],
    ["L1", undefined],
    ["SECURE_ALL", undefined],
    ["", undefined],
  ],
  hdcpOutputControl: [
    ["HDCP_V2", "2"],
    ["hdcp_none", "0"],
    ["00", "0"],
    ["3", undefined],
    ["-1", undefined],
  ],
  licenseDuration: [
    ["05", "5"],
    ["00700", "700"],
    [" 86400 ", "86400"],
    ["0", undefined],
    ["00", undefined],
    ["10000000000000000", undefined],
    ["1.5", undefined],
    ["1 000", undefined],
  ],
  wvExtension: [
    ["wudo, AAAAAA==", "wudo,AAAAAA=="],
    [" wudo ,\tAAAAAA==\n", "wudo,AAAAAA=="],
    ["wudo,AAAAAA", "wudo,AAAAAA=="],
    ["wudo,AAAAAA=", "wudo,AAAAAA=="],
    ["abc ,_-8", "abc ,/+8="],
    ["wudo,AAAAAB==", undefined],
    ["wudo,AAAA", undefined],
    ["wudo,AAAAA", undefined],
    ["wudo,A=AA", undefined],
    ["abcd,A=AA", undefined],
    ["abcd,AAA==", "abcd,AAA="],
    ["wudo,", undefined],
    ["wudo", undefined],
    ["wudo,false,AAAAAA==", "wudo,AAAAAA=="],
    ["wudos,AAAA", undefined],
  ],
  expirationTime: [
    ["5", "+5"],
    ["86400", "+86400"],
    ["on 2030-01-31T13:00:00+01:00", undefined],
    ["2030-01-31T13:00:00+01:00 or so", undefined],
    ["60", "+60"],
    [" 60", "+60"], // how an unescaped +60 in a body decodes (decision D12)
    ["+060", "+60"],
    ["0", undefined],
    ["2592001", undefined],
    ["+ 60", undefined],
    ["2030-01-31T13:00:00+01:00", "2030-01-31T12:00:00Z"],
    ["2030-01-31t13:00:00.1234567890-05:30", "2030-01-31T18:30:00.1234567890Z"],
    ["2030-01-31T12:00:00-00:00", "2030-01-31T12:00:00Z"],
    ["2030-01-31 12:00:00Z", "2030-01-31T12:00:00Z"],
    ["2030-01-31 00:30:00+01:00", "2030-01-30T23:30:00Z"],
    ["0050-01-01T00:00:00+01:00", "0049-12-31T23:00:00Z"],
    ["0000-01-01T00:00:00+01:00", undefined],
    ["9999-12-31T23:30:00-01:00", undefined],
    ["2023-02-30T00:00:00+01:00", undefined],
    ["2023-02-28T24:00:00+01:00", undefined],
    ["2016-12-31T23:59:60+01:00", undefined],
    ["2030-01-31T12:00:00+24:00", undefined],
    ["2030-01-31T12:00:00", undefined],
    ["2030-01-31T12:00Z", undefined],
    ["2030-01-31", undefined],
    ["2030-01-31  12:00:00Z", undefined],
  ],
  cookie: [
    [` ${"x".repeat(32)}`, "x".repeat(32)],
    [" ".repeat(33), undefined],
    ["x".repeat(33), undefined],
  ],
};

describe.each(parameterNames)("suggestFix(fields.%s, input)", (name) => {
  test("returns an unambiguous fix, and no guess", () => {
    expect(cases[name].map(([input]) => [input, suggestFix(fields[name], input)])).toStrictEqual(cases[name]);
  });

  test("property: returns only a value that the field accepts and that needs no further fix, also with the issues", () => {
    fc.assert(
      fc.property(fieldInput(name), (input) => {
        const result = fields[name]["~standard"].validate(input);
        const suggestion = suggestFix(fields[name], input);
        expect(result.issues === undefined ? undefined : result.fix).toBe(suggestion);
        if (result.issues === undefined || suggestion === undefined) expect(suggestion).toBeUndefined();
        else {
          expect(suggestion).not.toBe("");
          expect(fields[name]["~standard"].validate(suggestion)).toHaveProperty("value");
          expect(suggestFix(fields[name], suggestion)).toBeUndefined();
        }
      }),
      { examples: cases[name].map(([input]): [string] => [input]) },
    );
  });
});

test("property: fixes an offset to the same instant, to the last digit of the fraction", () => {
  const offset = fc
    .tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([sign, hours, minutes]) => `${sign}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`);
  fc.assert(
    fc.property(dateTime, offset, fc.constantFrom("T", " "), (utc, zone, separator) => {
      const input = utc.toUpperCase().replace("T", separator).replace("Z", zone);
      const suggestion = suggestFix(fields.expirationTime, input);
      if (suggestion === undefined) return;
      const milliseconds = (time: string): number => Date.parse(time.replace(" ", "T").replace(/\.\d+/, ""));
      const fraction = (time: string): string => /\.\d+/.exec(time)?.[0] ?? "";
      expect(milliseconds(suggestion)).toBe(milliseconds(input));
      expect(fraction(suggestion)).toBe(fraction(input));
    }),
  );
});

test("does not return a time that the clock refuses", () => {
  const { expirationTime } = createForm({ now: () => Date.parse("2030-01-31T12:00:00Z") }).fields;
  expect(suggestFix(expirationTime, "2030-01-31T13:00:01+01:00")).toBe("2030-01-31T12:00:01Z");
  expect(suggestFix(expirationTime, "2030-01-31T13:00:00+01:00")).toBeUndefined();
  expect(suggestFix(expirationTime, "60")).toBe("+60");
});
