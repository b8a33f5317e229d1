import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/contract/failure.ts";
import { expirationTime } from "../../../src/parameters/expiration-time/expiration-time.ts";
import { typedValues } from "../../arbitraries/typed-values.ts";
import { hostileProxy, revokedProxy } from "../non-strings.ts";
import { accepts, refuses, refusesAll } from "../read-cases.ts";

describe("a relative time", () => {
  test("accepts + and 1 to 2592000 seconds (decision D10), with any clock", () => {
    const values = ["+1", "+10", "+60", "+2591999", "+2592000"];
    for (const now of [undefined, 0, Date.UTC(2030, 0, 1), Number.NaN]) {
      accepts(
        expirationTime,
        values.map((value) => [value, value, value] as const),
        now,
      );
    }
  });

  test("refuses anything but a decimal integer after + (decision D7)", () => {
    refusesAll(expirationTime, "expirationTime.format", [
      ...["+", "+00", "+007", "+01", "+-1", "++1", "+ 1", " +1", "+1 ", "+1\n", "+1.0", "+1e3", "+0x1", "+１", "+60s"],
      ...["60", " 60", "-60", "-0", "＋60", "+2030-01-31T12:00:00Z", "+\ud800", "+PT60S"], // an unescaped + in a body is a space
    ]);
  });

  test("refuses less than 1 second and more than 30 days", () => {
    refusesAll(expirationTime, "expirationTime.lifetime", [
      "+0",
      "+2592001",
      "+9007199254740992",
      "+9007199254740993",
      `+${"9".repeat(400)}`,
    ]);
  });
});

describe("an absolute time", () => {
  test("accepts an RFC 3339 date-time in UTC, and returns it in upper case without trailing zeros (decision D9)", () => {
    accepts(expirationTime, [
      ["2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z"],
      ["2030-01-31t12:00:00z", "2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z"],
      ["2030-01-31T12:00:00.000Z", "2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z"],
      ["2030-01-31t12:00:00.500z", "2030-01-31T12:00:00.5Z", "2030-01-31T12:00:00.5Z"],
      ["2030-01-31T12:00:00.050Z", "2030-01-31T12:00:00.05Z", "2030-01-31T12:00:00.05Z"],
      ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"],
      ["9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"],
      ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
      ["2031-06-30T23:59:60Z", "2031-06-30T23:59:60Z", "2031-06-30T23:59:60Z"],
      ["2031-12-31T23:59:60.250z", "2031-12-31T23:59:60.25Z", "2031-12-31T23:59:60.25Z"],
    ]);
  });

  test("refuses another format", () => {
    refusesAll(expirationTime, "expirationTime.format", [
      "",
      " ",
      "tomorrow",
      "2030-01-31",
      "2030-01-31T12:00Z",
      "2030-01-31T12:00:00",
      "2030-01-31 12:00:00Z",
      "2030-01-31T12:00:00.Z",
      "2030-01-31T12:00:00Z ",
      " 2030-01-31T12:00:00Z",
      "2030-01-31T12:00:00Z\n",
      "2030-01-31T12:00:00+01",
      "2030-01-31T12:00:00 01:00", // an unescaped + in a body (decision D12)
      "２０３０-01-31T12:00:00Z",
      "10000-01-01T00:00:00Z",
      "-000001-01-01T00:00:00Z",
      "Thu, 31 Jan 2030 12:00:00 GMT",
      "1895918400",
      "2030-01-31T12:00:00Z\ud800",
    ]);
  });

  test("refuses a zone other than Z, before it checks the date (decision D14)", () => {
    refusesAll(expirationTime, "expirationTime.zone", [
      "2030-01-31T12:00:00+00:00",
      "2030-01-31T12:00:00-00:00",
      "2030-01-31T12:00:00.5+01:00",
      "2030-01-31T12:00:00-99:99",
      "2023-02-29T24:61:60+01:00",
    ]);
  });

  test("refuses a date or time that does not exist", () => {
    refusesAll(expirationTime, "expirationTime.date", [
      "2023-02-29T00:00:00Z",
      "2030-00-01T00:00:00Z",
      "2030-13-01T00:00:00Z",
      "2030-04-31T00:00:00Z",
      "2030-01-31T24:00:00Z",
      "2030-01-31T12:60:00Z",
      "2030-01-31T12:00:60Z",
      "2030-01-31T12:00:61Z",
      "2031-03-31T23:59:60Z",
      "2031-06-30T22:59:60.5z",
    ]);
  });
});

describe("with a clock (decision D10)", () => {
  const now = Date.UTC(2030, 0, 1);

  test("accepts a time after now, at most 30 days ahead, compared with all digits of the fraction", () => {
    const values = [
      "2030-01-01T00:00:00.00000000000000000000000000001Z",
      "2030-01-01T00:00:00.001Z",
      "2030-01-01T00:00:01Z",
      "2030-01-30T23:59:59.99999999999999999999999999999Z",
      "2030-01-31T00:00:00Z",
    ];
    accepts(
      expirationTime,
      values.map((value) => [value, value, value] as const),
      now,
    );
    accepts(expirationTime, [["2030-01-31t00:00:00.000z", "2030-01-31T00:00:00Z", "2030-01-31T00:00:00Z"]], now);
  });

  test("refuses a time at or before now, or more than 30 days ahead by any digit", () => {
    refuses(
      expirationTime,
      [
        ["2030-01-01T00:00:00Z", "expirationTime.past"],
        ["2030-01-01T00:00:00.000Z", "expirationTime.past"],
        ["2029-12-31T23:59:59.99999999999999999999999999999Z", "expirationTime.past"],
        ["2029-12-31T23:59:60Z", "expirationTime.past"], // the first instant of 2030
        ["2029-12-31T23:59:60.999Z", "expirationTime.past"],
        ["0000-01-01T00:00:00Z", "expirationTime.past"],
        ["2030-01-31T00:00:00.00000000000000000000000000001Z", "expirationTime.lifetime"],
        ["2030-01-31T00:00:00.001Z", "expirationTime.lifetime"],
        ["2030-01-31T00:00:01Z", "expirationTime.lifetime"],
        ["9999-12-31T23:59:59Z", "expirationTime.lifetime"],
      ],
      now,
    );
  });

  test("compares a leap second as the first instant of the next day", () => {
    const leap = "2030-06-30T23:59:60.999Z";
    const next = Date.UTC(2030, 6, 1);
    const days = 30 * 86_400_000;
    accepts(expirationTime, [[leap, leap, leap]], next - 1);
    refuses(expirationTime, [[leap, "expirationTime.past"]], next);
    accepts(expirationTime, [[leap, leap, leap]], next - days);
    refuses(expirationTime, [[leap, "expirationTime.lifetime"]], next - days - 1);
  });

  test("compares times before the epoch to the millisecond and beyond", () => {
    accepts(
      expirationTime,
      [["1969-12-31T23:59:59.9991Z", "1969-12-31T23:59:59.9991Z", "1969-12-31T23:59:59.9991Z"]],
      -1,
    );
    refuses(expirationTime, [["1969-12-31T23:59:59.999Z", "expirationTime.past"]], -1);
    accepts(expirationTime, [["1970-01-30T23:59:59.999Z", "1970-01-30T23:59:59.999Z", "1970-01-30T23:59:59.999Z"]], -1);
    refuses(expirationTime, [["1970-01-30T23:59:59.9990001Z", "expirationTime.lifetime"]], -1);
  });

  test("refuses every absolute time with an invalid clock, and no relative one", () => {
    refuses(
      expirationTime,
      [
        ["2030-01-01T00:00:00Z", "expirationTime.past"],
        ["9999-12-31T23:59:59Z", "expirationTime.past"],
        [new Date(now), "expirationTime.past"],
        ["2023-02-29T00:00:00Z", "expirationTime.date"],
      ],
      Number.NaN,
    );
  });

  test("checks format, zone and date before the clock", () => {
    refuses(
      expirationTime,
      [
        ["1999-01-31 12:00:00Z", "expirationTime.format"],
        ["1999-01-31T12:00:00+00:00", "expirationTime.zone"],
        ["1999-02-29T12:00:00Z", "expirationTime.date"],
      ],
      now,
    );
  });

  test("accepts any existing absolute time without a clock", () => {
    const values = ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"];
    accepts(
      expirationTime,
      values.map((value) => [value, value, value] as const),
    );
  });

  test("property: accepts exactly the milliseconds after now, up to 30 days", () => {
    const days = 30 * 86_400_000;
    const distances = fc.oneof(
      fc.constantFrom(-1, 0, 1, days - 1, days, days + 1),
      fc.integer({ min: -days, max: 2 * days }),
    );
    const clock = fc.integer({ min: Date.UTC(1900), max: Date.UTC(2100) });
    fc.assert(
      fc.property(clock, distances, (now, distance) => {
        const actual = expirationTime.read(new Date(now + distance), now);
        const value = new Date(now + distance).toISOString().replace(/\.?0+Z$/, "Z");
        if (distance <= 0) expect(actual).toStrictEqual(new Failure("expirationTime.past"));
        else if (distance > days) expect(actual).toStrictEqual(new Failure("expirationTime.lifetime"));
        else expect(actual).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a Date", () => {
  class Lying extends Date {
    override getTime(): number {
      return 0;
    }
    override toISOString(): string {
      return "not at all";
    }
    override valueOf(): number {
      throw new Error("must not be called");
    }
    override toString(): string {
      throw new Error("must not be called");
    }
    override [Symbol.toPrimitive](): never {
      throw new Error("must not be called");
    }
    get [Symbol.toStringTag](): string {
      return "Map";
    }
  }

  test("accepts a Date of any realm, by its internal time and not by its methods", () => {
    const at = "2030-01-31T12:00:00.500Z";
    const value = "2030-01-31T12:00:00.5Z";
    accepts(expirationTime, [
      [new Date(at), value, value],
      [Object.freeze(new Date(at)), value, value],
      [runInNewContext(`new Date("${at}")`), value, value],
      [new Lying(at), value, value],
      [Object.setPrototypeOf(new Date(at), null), value, value],
      [Object.assign(new Date(at), { getTime: () => 0, type: "wudo" }), value, value],
      [new Date("2030-01-31T12:00:00Z"), "2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z"],
      [new Date(0), "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"],
      [new Date("0000-01-01T00:00:00Z"), "0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"],
      [new Date("9999-12-31T23:59:59.999Z"), "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
    ]);
  });

  test("refuses an invalid Date, and a year outside 0000 to 9999", () => {
    refusesAll(expirationTime, "expirationTime.date", [
      new Date(Number.NaN),
      new Date("tomorrow"),
      runInNewContext("new Date(NaN)"),
      new Lying(Number.NaN),
      new Date(Date.parse("0000-01-01T00:00:00Z") - 1), // the year -1
      new Date("-000001-06-01T00:00:00Z"),
      new Date(Date.parse("9999-12-31T23:59:59.999Z") + 1), // the year 10000
      new Date(8.64e15),
      new Date(-8.64e15),
    ]);
  });

  test("refuses a proxy of a Date, and an object that resembles a Date", () => {
    refusesAll(expirationTime, "value.type", [
      new Proxy(new Date(0), {}),
      Object.create(Date.prototype),
      Object.create(new Date(0)),
      Date.prototype,
      Date,
      { getTime: () => 0, toISOString: () => "2030-01-31T12:00:00.000Z" },
      { [Symbol.toStringTag]: "Date" },
      hostileProxy,
      revokedProxy,
    ]);
  });

  test("property: reads a Date as its ISO string", () => {
    fc.assert(
      fc.property(typedValues.expirationTime ?? fc.constant(undefined), (date) => {
        expect(date).toBeInstanceOf(Date);
        const value = JSON.parse(JSON.stringify(date));
        expect(expirationTime.read(date)).toBe(expirationTime.read(value));
        expect(expirationTime.read(value)).toBe(value.replace(/\.?0+Z$/, "Z"));
      }),
    );
  });
});
