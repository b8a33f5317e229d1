import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type DecodeOptions,
  decodeTokenRequest,
  decodeTokenRequestBody,
  tokenRequestBodyWith,
  tokenRequestWith,
} from "../../src/index.ts";
import { readOptions } from "../../src/request/decode-options.ts";
import { fail } from "../hostile/objects.ts";
import { accepted, issue, least, leastBody, refused } from "./expected.ts";

const noon = Date.UTC(2030, 0, 31, 12);
const past = refused(issue("expirationTime.past"));
const lifetime = refused(issue("expirationTime.lifetime"));

/** The verdict on an expiration in a body; the same in an object, and by both codecs. */
function judged(expirationTime: string, options: unknown): unknown {
  const body = `${leastBody}&expirationTime=${encodeURIComponent(expirationTime)}`;
  const decoded: unknown = Reflect.apply(decodeTokenRequestBody, undefined, [body, options]);
  expect(Reflect.apply(decodeTokenRequest, undefined, [{ ...least, expirationTime }, options])).toStrictEqual(decoded);
  return decoded;
}

const yields = (expirationTime: string) => accepted({ ...least, expirationTime });

/** Options as somebody without a compiler hands them over. */
function loose(now: unknown): unknown {
  return { now };
}

describe("now", () => {
  const before = "2030-01-31T11:59:59.999Z";
  const at = "2030-01-31T12:00:00Z";
  const after = "2030-01-31T12:00:00.0000001Z";
  const end = "2030-03-02T12:00:00Z";
  const beyond = "2030-03-02T12:00:00.0000001Z";

  test.each<[string, DecodeOptions["now"]]>([
    ["milliseconds", noon],
    ["milliseconds with a fraction", noon + 0.75],
    ["a Date", new Date(noon)],
    ["a Date of another realm", runInNewContext(`new Date(${noon})`)],
    ["a function", () => noon],
  ])("as %s: an absolute time must lie after it, by at most 30 days", (_, now) => {
    expect(judged(before, { now })).toStrictEqual(past);
    expect(judged(at, { now })).toStrictEqual(past);
    expect(judged(after, { now })).toStrictEqual(yields(after));
    expect(judged(end, { now })).toStrictEqual(yields(end));
    expect(judged(beyond, { now })).toStrictEqual(lifetime);
  });

  test("is in whole milliseconds: a fraction is cut off", () => {
    const expirationTime = "2030-01-31T12:00:00.0005Z";
    expect(judged(expirationTime, { now: noon + 0.75 })).toStrictEqual(yields(expirationTime));
    expect(judged(expirationTime, { now: () => noon + 0.75 })).toStrictEqual(yields(expirationTime));
    expect(judged(expirationTime, { now: noon + 1 })).toStrictEqual(past);
    expect(judged("1969-12-31T23:59:59.999Z", { now: -1.5 })).toStrictEqual(past);
    expect(judged("1969-12-31T23:59:59.9991Z", { now: -1.5 })).toStrictEqual(yields("1969-12-31T23:59:59.9991Z"));
  });

  test.each([
    ["no options", undefined],
    ["null for options", null],
    ["no now", {}],
    ["undefined", { now: undefined }],
    ["null", { now: null }],
  ])("is not given by %s: an absolute time is judged by its form alone", (_, options) => {
    for (const time of ["0000-01-01T00:00:00Z", at, "9999-12-31T23:59:59Z"]) {
      expect(judged(time, options)).toStrictEqual(yields(time));
    }
    expect(judged("+2592001", options)).toStrictEqual(lifetime);
  });

  test.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["negative infinity", Number.NEGATIVE_INFINITY],
    ["an invalid Date", new Date(Number.NaN)],
    ["a function that answers NaN", () => Number.NaN],
    ["a function that answers infinity", () => Number.POSITIVE_INFINITY],
    ["a function that throws", fail],
    ["a function that answers nothing", () => undefined],
    ["a text", "2030-01-31T12:00:00Z"],
    ["a bigint", BigInt(noon)],
    ["a boolean", true],
    ["a symbol", Symbol("now")],
    ["an object that makes a number", { valueOf: () => noon, getTime: () => noon }],
    ["an object that inherits from Date", Object.create(Date.prototype)],
  ])("that is no finite time, %s, fails every absolute time and no relative one", (_, now) => {
    for (const time of ["0000-01-01T00:00:00Z", after, "9999-12-31T23:59:59Z"]) {
      expect(judged(time, loose(now))).toStrictEqual(past);
    }
    expect(judged("+2592000", loose(now))).toStrictEqual(yields("+2592000"));
    expect(judged("+0", loose(now))).toStrictEqual(lifetime);
    expect(decodeTokenRequest(least, Reflect.apply(Object, undefined, [loose(now)]))).toStrictEqual(accepted(least));
  });

  test("as a function is asked once at each decode, whatever is decoded", () => {
    const now = vi.fn(() => noon);
    for (const [times, body] of [
      leastBody,
      `${leastBody}&expirationTime=${at}&expirationTime=${at}`,
      "",
      null,
    ].entries()) {
      decodeTokenRequestBody(body, { now });
      expect(now).toHaveBeenCalledTimes(times + 1);
    }
    decodeTokenRequest({ ...least, expirationTime: at }, { now });
    expect(now).toHaveBeenCalledTimes(5);
  });

  test("is asked at each decode of a codec that is made once", () => {
    const date = new Date(noon - 1);
    let time = noon - 1;
    const codecs = [tokenRequestWith({ now: date }), tokenRequestWith({ now: () => time })];
    const input = { ...least, expirationTime: at };
    for (const codec of codecs) expect(codec.decode(input)).toStrictEqual(yields(at));
    date.setTime(noon);
    time = noon;
    for (const codec of codecs) expect(codec.decode(input)._tag).toBe("Left");
    expect(tokenRequestBodyWith({ now: date }).decode(`${leastBody}&expirationTime=${at}`)._tag).toBe("Left");
  });
});

describe("unknown", () => {
  test.each<[unknown, boolean]>([
    ["keep", true],
    ["refuse", false],
    [undefined, false],
    [null, false],
    ["KEEP", false],
    [true, false],
    [["keep"], false],
  ])("%j", (unknown, keepUnknown) => {
    const options: unknown = { unknown };
    expect(Reflect.apply(readOptions, undefined, [options])).toStrictEqual({ now: undefined, keepUnknown });
  });
});

test.each<[string, object]>([
  ["throws", Object.defineProperty({ now: noon }, "unknown", { get: fail })],
  [
    "cannot be asked for",
    new Proxy({ now: noon }, { get: (options, name) => (name === "now" ? options.now : fail()) }),
  ],
])("an option unknown that %s is not keep, and changes nothing of the clock", (_, options) => {
  expect(Reflect.apply(readOptions, undefined, [options])).toStrictEqual({ now: noon, keepUnknown: false });
});

test.each([
  ["a function that throws", fail],
  ["a text", "2030-01-31T12:00:00Z"],
  ["an invalid Date", new Date(Number.NaN)],
])("a clock that tells no finite time, %s, changes nothing of unknown", (_, now) => {
  const settings: unknown = Reflect.apply(readOptions, undefined, [{ now, unknown: "keep" }]);
  expect(settings).toStrictEqual({ now: Number.NaN, keepUnknown: true });
});

describe("options that are none", () => {
  test.each([undefined, null, 0, 1, "keep", true, Symbol("now"), 1n, [], () => noon])(
    "are no options (%#)",
    (options) => {
      const settings: unknown = Reflect.apply(readOptions, undefined, [options]);
      expect(settings).toStrictEqual({ now: undefined, keepUnknown: false });
    },
  );

  test("an index is no options: bodies.map(decodeTokenRequestBody)", () => {
    const bodies: unknown[] = [leastBody, `${leastBody}&useHttps=true`];
    // @ts-expect-error a number has no member of the options
    const decoded: unknown = bodies.map(decodeTokenRequestBody);
    const unknown = refused(issue("body.unknown-parameter", { name: "useHttps" }));
    expect(decoded).toStrictEqual([accepted(least), unknown]);
    // @ts-expect-error a number has no member of the options
    expect([least].map(decodeTokenRequest)).toStrictEqual([accepted(least)]);
  });
});

describe("only own members are read", () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, "now");
    Reflect.deleteProperty(Object.prototype, "unknown");
  });

  test("not those of the options' prototype", () => {
    const options: DecodeOptions = Object.create({ now: Number.NaN, unknown: "keep" });
    expect(readOptions(options)).toStrictEqual({ now: undefined, keepUnknown: false });
  });

  test("not those of a polluted Object.prototype", () => {
    Object.assign(Object.prototype, { now: Number.NaN, unknown: "keep" });
    for (const options of [undefined, {}]) {
      expect(readOptions(options)).toStrictEqual({ now: undefined, keepUnknown: false });
    }
    expect(Reflect.apply(readOptions, undefined, [7])).toStrictEqual({ now: undefined, keepUnknown: false });
  });
});

describe("options that cannot be read", () => {
  // Nothing in the core throws but orThrow; a clock that cannot be read tells no finite time.
  test("a getter of now that throws tells no finite time", () => {
    const options = Object.defineProperty({}, "now", { get: fail, enumerable: true });
    expect(judged("2030-01-31T12:00:00Z", options)).toStrictEqual(past);
  });
});
