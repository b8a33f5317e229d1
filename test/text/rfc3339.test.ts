import { isDateTime } from "@hyperjump/json-schema-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateTime as createDateTime } from "../../src/contract/sampling/date-time.ts";
import { type DateTime, isAfter, isPossible, parseDateTime, writeDateTime } from "../../src/text/rfc3339.ts";

const dateTimeText = createDateTime();

const parts: DateTime = {
  year: 2030,
  month: 1,
  day: 31,
  hour: 12,
  minute: 34,
  second: 56,
  fraction: "",
  zulu: true,
};

/** Parses a string that is known to be a date-time. */
function parse(text: string): DateTime {
  const dateTime = parseDateTime(text);
  expect(dateTime, text).toBeDefined();
  return dateTime ?? parts;
}

describe("parseDateTime", () => {
  test.each<[string, Partial<DateTime>]>([
    ["2030-01-31T12:34:56Z", {}],
    ["2030-01-31t12:34:56z", {}],
    ["2030-01-31T12:34:56.5Z", { fraction: "5" }],
    ["2030-01-31T12:34:56.500Z", { fraction: "5" }],
    ["2030-01-31T12:34:56.050Z", { fraction: "05" }],
    ["2030-01-31T12:34:56.000Z", { fraction: "" }],
    ["2030-01-31T12:34:56.12345678901234567890123Z", { fraction: "12345678901234567890123" }],
    ["2030-01-31T12:34:56+00:00", { zulu: false }],
    ["2030-01-31T12:34:56-00:00", { zulu: false }],
    ["2030-01-31T12:34:56.5+01:00", { fraction: "5", zulu: false }],
    ["2030-01-31T12:34:56-99:99", { zulu: false }], // any two digits are a zone, even if an impossible one (decision D9)
    ["0000-00-00T00:00:00Z", { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 }],
    ["9999-99-99T99:99:99Z", { year: 9999, month: 99, day: 99, hour: 99, minute: 99, second: 99 }],
  ])("parses %j", (text, differing) => {
    expect(parseDateTime(text)).toStrictEqual({ ...parts, ...differing });
  });

  test.each([
    ["the empty string", ""],
    ["a date alone", "2030-01-31"],
    ["no zone", "2030-01-31T12:34:56"],
    ["no seconds", "2030-01-31T12:34Z"],
    ["a space instead of the T", "2030-01-31 12:34:56Z"],
    ["an underscore instead of the T", "2030-01-31_12:34:56Z"],
    ["no separators", "20300131T123456Z"],
    ["slashes", "2030/01/31T12:34:56Z"],
    ["a colon in the date", "2030:01:31T12:34:56Z"],
    ["hyphens in the time", "2030-01-31T12-34-56Z"],
    ["two digits of the year", "30-01-31T12:34:56Z"],
    ["five digits of the year", "12030-01-31T12:34:56Z"],
    ["a signed year", "+002030-01-31T12:34:56Z"],
    ["one digit of the month", "2030-1-31T12:34:56Z"],
    ["one digit of the hour", "2030-01-31T2:34:56Z"],
    ["a letter instead of a digit", "2O30-01-31T12:34:56Z"],
    ["the template itself", "dddd-dd-ddTdd:dd:ddZ"],
    ["a point without digits", "2030-01-31T12:34:56.Z"],
    ["a comma instead of the point", "2030-01-31T12:34:56,5Z"],
    ["two points", "2030-01-31T12:34:56.5.5Z"],
    ["a fraction without zone", "2030-01-31T12:34:56.5"],
    ["a point at the end", "2030-01-31T12:34:56."],
    ["two zones", "2030-01-31T12:34:56ZZ"],
    ["an offset after Z", "2030-01-31T12:34:56Z+00:00"],
    ["another zone", "2030-01-31T12:34:56A"],
    ["UTC", "2030-01-31T12:34:56UTC"],
    ["a character after an offset", "2030-01-31T12:34:56+01:00Z"],
    ["a letter t instead of a hyphen", "2030t01-31T12:34:56Z"],
    ["a letter t instead of a colon", "2030-01-31T12t34:56Z"],
    ["an offset without colon", "2030-01-31T12:34:56+0100"],
    ["an offset of hours", "2030-01-31T12:34:56+01"],
    ["an offset of one digit", "2030-01-31T12:34:56+1:000"],
    ["an offset with letters", "2030-01-31T12:34:56+0a:00"],
    ["an offset with letters in the minutes", "2030-01-31T12:34:56+00:0a"],
    ["an offset with a hyphen instead of the colon", "2030-01-31T12:34:56+00-00"],
    ["an offset without sign", "2030-01-31T12:34:56 01:00"],
    ["a minus sign that is not ASCII", "2030-01-31T12:34:56−01:00"],
    ["a leading space", " 2030-01-31T12:34:56Z"],
    ["a trailing space", "2030-01-31T12:34:56Z "],
    ["a trailing line feed", "2030-01-31T12:34:56Z\n"],
    ["full-width digits", "２０３０-01-31T12:34:56Z"],
    ["a full-width digit in the fraction", "2030-01-31T12:34:56.５Z"],
    ["a Kelvin sign", "2030-01-31T12:34:56\u212a"],
    ["a dotless letter", "2030-01-31\u01a612:34:56Z"],
  ])("refuses %s: %j", (_, text) => {
    expect(parseDateTime(text)).toBe(undefined);
  });
});

test("refuses a wrong character at each position of a date-time", () => {
  const text = "2030-01-31T12:34:56Z";
  for (let at = 0; at < text.length; at++) {
    for (const wrong of ["/", ":", "-", "t", "a", " ", "0"].filter((character) => character !== text[at])) {
      const isRight = /\d/.test(text[at] ?? "") ? wrong === "0" : text[at] === "T" && wrong === "t";
      const changed = text.slice(0, at) + wrong + text.slice(at + 1);
      expect([changed, parseDateTime(changed) !== undefined]).toStrictEqual([changed, isRight]);
    }
  }
});

describe("isPossible", () => {
  test.each([
    ["2024-02-29T00:00:00Z", true],
    ["2023-02-29T00:00:00Z", false],
    ["2000-02-29T00:00:00Z", true],
    ["1900-02-29T00:00:00Z", false],
    ["0000-02-29T00:00:00Z", true],
    ["9999-12-31T23:59:59Z", true],
    ["2030-00-01T00:00:00Z", false],
    ["2030-13-01T00:00:00Z", false],
    ["2030-01-00T00:00:00Z", false],
    ["2030-01-32T00:00:00Z", false],
    ["2030-04-31T00:00:00Z", false],
    ["2030-01-01T23:00:00Z", true],
    ["2030-01-01T24:00:00Z", false], // ISO 8601 has this hour, RFC 3339 does not
    ["2030-01-01T00:59:00Z", true],
    ["2030-01-01T00:60:00Z", false],
    ["2030-01-01T00:00:60Z", false],
    ["2016-12-31T23:59:60Z", true],
    ["2015-06-30T23:59:60Z", true],
    ["2031-06-30T23:59:60.999Z", true], // in any year, with any fraction
    ["2016-12-31T23:59:61Z", false],
    ["2016-12-31T22:59:60Z", false],
    ["2016-12-31T23:58:60Z", false],
    ["2016-12-30T23:59:60Z", false],
    ["2016-06-31T23:59:60Z", false],
    ["2016-06-29T23:59:60Z", false],
    ["2016-03-31T23:59:60Z", false],
    ["2016-09-30T23:59:60Z", false],
    ["2016-06-12T23:59:60Z", false],
    ["1961-07-31T23:59:60Z", false], // there was one, but decision D9 refuses it
  ])("returns for %s: %s (decision D9)", (text, expected) => {
    expect(isPossible(parse(text))).toBe(expected);
  });

  test("agrees with the platform's calendar on all months of the years 0000 to 9999", () => {
    const wrong: DateTime[] = [];
    for (let year = 0; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(0).setUTCFullYear(year, month, 0); // the day before the next month
        const days = new Date(last).getUTCDate();
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const dateTime = { ...parts, year, month, day };
          if (isPossible(dateTime) !== (day >= 1 && day <= days)) wrong.push(dateTime);
        }
      }
    }
    expect(wrong).toStrictEqual([]);
  });

  test("property: accepts exactly the times of day that the platform parses", () => {
    const field = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom(0, 23, 24, 59, 60));
    fc.assert(
      fc.property(
        field,
        field,
        field.map((second) => Math.min(second, 59)),
        (hour, minute, second) => {
          const text = `2030-01-31T${[hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":")}Z`;
          // The platform parses 24:00:00 as the start of the next day.
          expect(isPossible({ ...parts, hour, minute, second })).toBe(!Number.isNaN(Date.parse(text)) && hour !== 24);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("property: accepts second 60 at the end of June and of December only", () => {
    const date = fc.oneof(
      fc.constantFrom<[number, number]>([6, 30], [12, 31]),
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })),
    );
    const time = fc.oneof(
      fc.constant<[number, number]>([23, 59]),
      fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), date, time, (year, [month, day], [hour, minute]) => {
        const monthDayTime = `${month}-${day}T${hour}:${minute}`;
        const expected = monthDayTime === "6-30T23:59" || monthDayTime === "12-31T23:59";
        expect(isPossible({ ...parts, year, month, day, hour, minute, second: 60 })).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isAfter", () => {
  test.each([
    ["1970-01-01T00:00:00Z", 0, false],
    ["1970-01-01T00:00:00Z", -1, true],
    ["1970-01-01T00:00:00.001Z", 0, true],
    ["1970-01-01T00:00:00.001Z", 1, false],
    ["1970-01-01T00:00:00.0010000000000000000000000000001Z", 1, true], // all digits are significant (decision D10)
    ["1970-01-01T00:00:00.0009999999999999999999999999999Z", 1, false],
    ["1969-12-31T23:59:59.9999Z", -1, true],
    ["1969-12-31T23:59:59.9999Z", 0, false],
    ["1969-12-31T23:59:59.999Z", -1, false],
    ["2016-12-31T23:59:60Z", Date.UTC(2017, 0, 1), false], // the first instant of the next day (decision D9)
    ["2016-12-31T23:59:60Z", Date.UTC(2017, 0, 1) - 1, true],
    ["2016-12-31T23:59:60.999999Z", Date.UTC(2017, 0, 1), false],
    ["2015-06-30T23:59:60.5Z", Date.UTC(2015, 6, 1) - 1, true],
    ["0000-01-01T00:00:00Z", Date.parse("0000-01-01T00:00:00Z"), false],
    ["0099-12-31T00:00:00Z", Date.parse("0099-12-31T00:00:00Z") - 1, true],
    ["9999-12-31T23:59:59.999Z", Number.NaN, false],
    ["9999-12-31T23:59:59.999Z", Number.POSITIVE_INFINITY, false],
    ["0000-01-01T00:00:00Z", Number.NEGATIVE_INFINITY, true],
  ])("compares %s with %d: %s", (text, milliseconds, expected) => {
    expect(isAfter(parse(text), milliseconds)).toBe(expected);
  });

  test("agrees with the platform on the start of each day around every turn of a century, and of 150 recent years", () => {
    const wrong: string[] = [];
    const centuries = Array.from({ length: 101 }, (_, century) => century * 100);
    const years = [...centuries.flatMap((year) => [year - 1, year, year + 1]), ...Array(150).keys()].map((year) =>
      year < 150 ? year + 1950 : year,
    );
    for (const year of new Set(years.filter((year) => year >= 0 && year <= 9999))) {
      const day = new Date(0);
      day.setUTCFullYear(year);
      for (; day.getUTCFullYear() === year; day.setUTCDate(day.getUTCDate() + 1)) {
        const [month, date] = [day.getUTCMonth() + 1, day.getUTCDate()];
        const midnight = { ...parts, year, month, day: date, hour: 0, minute: 0, second: 0 };
        const start = day.getTime();
        if (isAfter(midnight, start) || !isAfter(midnight, start - 1)) wrong.push(day.toISOString());
      }
    }
    expect(wrong).toStrictEqual([]);
  });

  test("property: compares as Date.parse does, except for leap seconds", () => {
    const date = fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59.999Z"),
      noInvalidDate: true,
    });
    const near = fc.oneof(fc.constantFrom(-1, 0, 1, 1000, -86_400_000), fc.integer());
    fc.assert(
      fc.property(date, near, (date, difference) => {
        expect(isAfter(parse(date.toISOString()), date.getTime() + difference)).toBe(difference < 0);
      }),
      { numRuns: 1000 },
    );
  });

  test("property: compares any fraction as integers of 10^-20 seconds do", () => {
    const seconds = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    const fraction = fc.oneof(
      fc.constantFrom("0", "001", "0010", "00100000000000000001", "99999999999999999999"),
      fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 20 }),
    );
    const difference = fc.oneof(fc.constantFrom(0, 1, 2, 999, 1000, -1), fc.integer({ min: -2000, max: 2000 }));
    fc.assert(
      fc.property(seconds, fraction, difference, (seconds, fraction, difference) => {
        const text = new Date(seconds * 1000).toISOString().replace(".000Z", `.${fraction}Z`);
        const now = seconds * 1000 + difference;
        const exact = BigInt(seconds) * 10n ** 20n + BigInt(fraction.padEnd(20, "0"));
        expect(isAfter(parse(text), now)).toBe(exact > BigInt(now) * 10n ** 17n);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("writeDateTime", () => {
  test.each([
    ["2030-01-31t12:34:56z", "2030-01-31T12:34:56Z"],
    ["2030-01-31t12:34:56Z", "2030-01-31T12:34:56Z"],
    ["2030-01-31T12:34:56z", "2030-01-31T12:34:56Z"],
    ["2030-01-31T12:34:56.500Z", "2030-01-31T12:34:56.5Z"],
    ["2030-01-31T12:34:56.000Z", "2030-01-31T12:34:56Z"],
    ["2030-01-31T12:34:56.050Z", "2030-01-31T12:34:56.05Z"],
    ["0001-02-03T04:05:06.7Z", "0001-02-03T04:05:06.7Z"],
    ["0000-01-01T00:00:00.0Z", "0000-01-01T00:00:00Z"],
    ["2016-12-31T23:59:60.500z", "2016-12-31T23:59:60.5Z"],
    ["2030-01-31T12:34:56.123456789012345678901234567890Z", "2030-01-31T12:34:56.12345678901234567890123456789Z"],
  ])("writes %j as %j (decision D9)", (text, canonical) => {
    expect(writeDateTime(text, parse(text))).toBe(canonical);
  });

  test("property: writes every encoding variant as one string, which parses to the same date-time", () => {
    fc.assert(
      fc.property(dateTimeText, fc.nat(3), (text, zeros) => {
        const dateTime = parse(text);
        const canonical = writeDateTime(text, dateTime);
        expect(parseDateTime(canonical)).toStrictEqual(dateTime);
        const point = canonical.includes(".") ? "" : ".";
        const longer = canonical.replace("Z", `${zeros === 0 ? "" : point}${"0".repeat(zeros)}Z`).toLowerCase();
        expect(writeDateTime(longer, parse(longer))).toBe(canonical);
      }),
      { numRuns: 500 },
    );
  });

  test("property: writes a Date as the platform does, except for trailing zeros", () => {
    const date = fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59.999Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (date) => {
        const text = date.toISOString();
        expect(writeDateTime(text, parse(text))).toBe(text.replace(/\.?0+Z$/, "Z"));
      }),
      { examples: [[new Date("2030-01-31T12:34:00.100Z")]], numRuns: 500 },
    );
  });
});

describe("comparison with json-schema-formats", () => {
  const accepts = (text: string): boolean => {
    const dateTime = parseDateTime(text);
    return dateTime !== undefined && isPossible(dateTime);
  };

  test.each([
    ["a leap second after the end of the table", "2033-06-30T23:59:60Z", true],
    ["a leap second that never occurred", "2014-06-30T23:59:60Z", true],
    ["a leap second in another month", "1963-10-31T23:59:60Z", false],
    ["an offset of 24 hours, which another rule refuses", "2030-01-31T12:34:56+24:00", true],
    ["an offset of 60 minutes", "2030-01-31T12:34:56-00:60", true],
  ])("differs on %s", (_, text, ours) => {
    expect([accepts(text), isDateTime(text)]).toStrictEqual([ours, !ours]);
  });

  const differs = (text: string): boolean =>
    /:60/.test(text) || /[+-](?:2[4-9]|[3-9]\d):|[+-]\d\d:[6-9]/.test(text.slice(19));

  test("property: gives the same result on strings that are nearly date-times", () => {
    const two = fc.oneof(
      fc.integer({ min: 0, max: 99 }).map((part) => String(part).padStart(2, "0")),
      fc.constantFrom("00", "01", "02", "12", "23", "24", "28", "29", "30", "31", "59"),
    );
    const zone = fc.oneof(
      fc.constantFrom("Z", "z", "", "+00:00", "-23:59", "+0100", "A"),
      fc.tuple(fc.constantFrom("+", "-", " "), two, two).map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
    );
    const assembled = fc
      .tuple(
        two,
        two,
        two,
        two,
        fc.constantFrom("T", "t", " "),
        two,
        two,
        two,
        fc.constantFrom("", ".", ".0", ".50"),
        zone,
      )
      .map(([c, y, m, d, t, hour, minute, s, f, z]) => `${c}${y}-${m}-${d}${t}${hour}:${minute}:${s}${f}${z}`);
    const damaged = fc
      .tuple(
        dateTimeText,
        fc.nat(22),
        fc.nat(2),
        fc.constantFrom("", "0", "9", "-", ":", ".", "T", "Z", " ", "\n", "０", "+01:00"),
      )
      .map(([text, at, removed, added]) => text.slice(0, at) + added + text.slice(at + removed));
    fc.assert(
      fc.property(
        fc.oneof(assembled, damaged, dateTimeText).filter((text) => !differs(text)),
        (text) => {
          expect(accepts(text)).toBe(isDateTime(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
