import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fault } from "../../src/fault.ts";
import { parameters } from "../../src/parameters/index.ts";
import { typedValues } from "../arbitraries/typed-values.ts";
import { accepts, refuses, refusesAll } from "./judged.ts";
import { hostileProxy, noInteger, noText, revokedProxy } from "./no-text.ts";

const { expirationTime } = parameters;

describe("relative", () => {
  test("is + and 1 to 2592000 seconds (decision D10), whatever the clock says", () => {
    const texts = ["+1", "+10", "+60", "+2591999", "+2592000"];
    for (const now of [undefined, 0, Date.UTC(2030, 0, 1), Number.NaN]) {
      accepts(
        expirationTime,
        texts.map((text) => [text, text, text] as const),
        now,
      );
    }
  });

  test("is a decimal integer (decision D7)", () => {
    refusesAll(expirationTime, "expirationTime.format", [
      ...["+", "+00", "+007", "+01", "+-1", "++1", "+ 1", " +1", "+1 ", "+1\n", "+1.0", "+1e3", "+0x1", "+１", "+60s"],
      ...["60", " 60", "-60", "-0", "＋60", "+2030-01-31T12:00:00Z", "+\ud800", "+PT60S"], // a raw + in a body is a blank
    ]);
  });

  test("is a life of 1 second to 30 days", () => {
    refusesAll(expirationTime, "expirationTime.lifetime", [
      "+0",
      "+2592001",
      "+9007199254740992",
      "+9007199254740993",
      `+${"9".repeat(400)}`,
    ]);
  });
});

describe("absolute", () => {
  test("is an RFC 3339 date-time in UTC, canonical in upper case and without trailing zeros (decision D9)", () => {
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

  test("has the format", () => {
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
      "2030-01-31T12:00:00 01:00", // a raw + in a body (decision D12)
      "２０３０-01-31T12:00:00Z",
      "10000-01-01T00:00:00Z",
      "-000001-01-01T00:00:00Z",
      "Thu, 31 Jan 2030 12:00:00 GMT",
      "1895918400",
      "2030-01-31T12:00:00Z\ud800",
    ]);
  });

  test("has the zone Z, which is judged before the date (decision D14)", () => {
    refusesAll(expirationTime, "expirationTime.zone", [
      "2030-01-31T12:00:00+00:00",
      "2030-01-31T12:00:00-00:00",
      "2030-01-31T12:00:00.5+01:00",
      "2030-01-31T12:00:00-99:99",
      "2023-02-29T24:61:60+01:00",
    ]);
  });

  test("exists", () => {
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

describe("beside a clock (decision D10)", () => {
  const now = Date.UTC(2030, 0, 1);

  test("is later than now and at most 30 days away, with all digits", () => {
    const texts = [
      "2030-01-01T00:00:00.00000000000000000000000000001Z",
      "2030-01-01T00:00:00.001Z",
      "2030-01-01T00:00:01Z",
      "2030-01-30T23:59:59.99999999999999999999999999999Z",
      "2030-01-31T00:00:00Z",
    ];
    accepts(
      expirationTime,
      texts.map((text) => [text, text, text] as const),
      now,
    );
    accepts(expirationTime, [["2030-01-31t00:00:00.000z", "2030-01-31T00:00:00Z", "2030-01-31T00:00:00Z"]], now);
  });

  test("fails at or before now, and a digit beyond 30 days", () => {
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

  test("a leap second is the first instant of the next day", () => {
    const leap = "2030-06-30T23:59:60.999Z";
    const next = Date.UTC(2030, 6, 1);
    const days = 30 * 86_400_000;
    accepts(expirationTime, [[leap, leap, leap]], next - 1);
    refuses(expirationTime, [[leap, "expirationTime.past"]], next);
    accepts(expirationTime, [[leap, leap, leap]], next - days);
    refuses(expirationTime, [[leap, "expirationTime.lifetime"]], next - days - 1);
  });

  test("before the epoch, and to the millisecond", () => {
    accepts(
      expirationTime,
      [["1969-12-31T23:59:59.9991Z", "1969-12-31T23:59:59.9991Z", "1969-12-31T23:59:59.9991Z"]],
      -1,
    );
    refuses(expirationTime, [["1969-12-31T23:59:59.999Z", "expirationTime.past"]], -1);
    accepts(expirationTime, [["1970-01-30T23:59:59.999Z", "1970-01-30T23:59:59.999Z", "1970-01-30T23:59:59.999Z"]], -1);
    refuses(expirationTime, [["1970-01-30T23:59:59.9990001Z", "expirationTime.lifetime"]], -1);
  });

  test("a clock that tells no time fails every absolute time, and no relative one", () => {
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

  test("the form is judged first", () => {
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

  test("without a clock no absolute time is past or too late", () => {
    const texts = ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"];
    accepts(
      expirationTime,
      texts.map((text) => [text, text, text] as const),
    );
  });

  test("property: exactly the milliseconds after now up to 30 days", () => {
    const days = 30 * 86_400_000;
    const beside = fc.oneof(
      fc.constantFrom(-1, 0, 1, days - 1, days, days + 1),
      fc.integer({ min: -days, max: 2 * days }),
    );
    const clock = fc.integer({ min: Date.UTC(1900), max: Date.UTC(2100) });
    fc.assert(
      fc.property(clock, beside, (now, beside) => {
        const judged = expirationTime.read(new Date(now + beside), now);
        const text = new Date(now + beside).toISOString().replace(/\.?0+Z$/, "Z");
        if (beside <= 0) expect(judged).toStrictEqual(new Fault("expirationTime.past"));
        else if (beside > days) expect(judged).toStrictEqual(new Fault("expirationTime.lifetime"));
        else expect(judged).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("as a Date", () => {
  class Lying extends Date {
    override getTime(): number {
      return 0;
    }
    override toISOString(): string {
      return "not at all";
    }
    override valueOf(): number {
      throw new Error("no one may ask");
    }
    override toString(): string {
      throw new Error("no one may ask");
    }
    override [Symbol.toPrimitive](): never {
      throw new Error("no one may ask");
    }
    get [Symbol.toStringTag](): string {
      return "Map";
    }
  }

  test("is the time that it holds, of any realm, whatever its methods say", () => {
    const at = "2030-01-31T12:00:00.500Z";
    const text = "2030-01-31T12:00:00.5Z";
    accepts(expirationTime, [
      [new Date(at), text, text],
      [Object.freeze(new Date(at)), text, text],
      [runInNewContext(`new Date("${at}")`), text, text],
      [new Lying(at), text, text],
      [Object.setPrototypeOf(new Date(at), null), text, text],
      [Object.assign(new Date(at), { getTime: () => 0, type: "wudo" }), text, text],
      [new Date("2030-01-31T12:00:00Z"), "2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z"],
      [new Date(0), "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"],
      [new Date("0000-01-01T00:00:00Z"), "0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"],
      [new Date("9999-12-31T23:59:59.999Z"), "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
    ]);
  });

  test("is valid, and in the years 0000 to 9999", () => {
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

  test("is no proxy of one, and nothing that looks like one", () => {
    refusesAll(expirationTime, "expirationTime.format", [
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

  test("property: is its own text, and has one canonical form with it", () => {
    fc.assert(
      fc.property(typedValues.expirationTime ?? fc.constant(undefined), (date) => {
        expect(date).toBeInstanceOf(Date);
        const text = JSON.parse(JSON.stringify(date));
        expect(expirationTime.read(date)).toBe(expirationTime.read(text));
        expect(expirationTime.read(text)).toBe(text.replace(/\.?0+Z$/, "Z"));
      }),
    );
  });
});

test("is nothing else: no number, whether seconds or milliseconds", () => {
  refusesAll(expirationTime, "expirationTime.format", [
    ...[undefined, 0, 60, -60, Date.UTC(2030, 0, 1), ...noInteger],
    ...[Object("+60"), ["+60"], [new Date(0)], ...noText],
  ]);
});
