import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readOptions } from "../../src/contract/decode-options.ts";
import {
  type DecodeOptions,
  decodeTokenRequest,
  decodeTokenRequestBody,
  tokenRequestBodyCodec,
  tokenRequestCodec,
} from "../../src/index.ts";
import { fail } from "../hostile/objects.ts";
import { accepted, issue, least, leastBody, refused } from "../request/expected.ts";

const noon = Date.UTC(2030, 0, 31, 12);
const past = refused(issue("expirationTime.past"));
const lifetime = refused(issue("expirationTime.lifetime"));

/** Decodes an expiration time in a body, and expects the same result for an object. */
function decodeTime(expirationTime: string, options: unknown): unknown {
  const body = `${leastBody}&expirationTime=${encodeURIComponent(expirationTime)}`;
  const decoded: unknown = Reflect.apply(decodeTokenRequestBody, undefined, [body, options]);
  expect(Reflect.apply(decodeTokenRequest, undefined, [{ ...least, expirationTime }, options])).toStrictEqual(decoded);
  return decoded;
}

const acceptedTime = (expirationTime: string) => accepted({ ...least, expirationTime });

/** Options without their type, as JavaScript code may pass them. */
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
  ])("as %s: accepts an absolute time after it, by at most 30 days", (_, now) => {
    expect(decodeTime(before, { now })).toStrictEqual(past);
    expect(decodeTime(at, { now })).toStrictEqual(past);
    expect(decodeTime(after, { now })).toStrictEqual(acceptedTime(after));
    expect(decodeTime(end, { now })).toStrictEqual(acceptedTime(end));
    expect(decodeTime(beyond, { now })).toStrictEqual(lifetime);
  });

  test("is truncated to whole milliseconds", () => {
    const expirationTime = "2030-01-31T12:00:00.0005Z";
    expect(decodeTime(expirationTime, { now: noon + 0.75 })).toStrictEqual(acceptedTime(expirationTime));
    expect(decodeTime(expirationTime, { now: () => noon + 0.75 })).toStrictEqual(acceptedTime(expirationTime));
    expect(decodeTime(expirationTime, { now: noon + 1 })).toStrictEqual(past);
    expect(decodeTime("1969-12-31T23:59:59.999Z", { now: -1.5 })).toStrictEqual(past);
    expect(decodeTime("1969-12-31T23:59:59.9991Z", { now: -1.5 })).toStrictEqual(
      acceptedTime("1969-12-31T23:59:59.9991Z"),
    );
  });

  test.each([
    ["no options", undefined],
    ["null for options", null],
    ["no now", {}],
    ["undefined", { now: undefined }],
    ["null", { now: null }],
  ])("is absent for %s: an absolute time is checked by its format only", (_, options) => {
    for (const time of ["0000-01-01T00:00:00Z", at, "9999-12-31T23:59:59Z"]) {
      expect(decodeTime(time, options)).toStrictEqual(acceptedTime(time));
    }
    expect(decodeTime("+2592001", options)).toStrictEqual(lifetime);
  });

  test.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["negative infinity", Number.NEGATIVE_INFINITY],
    ["an invalid Date", new Date(Number.NaN)],
    ["a function that returns NaN", () => Number.NaN],
    ["a function that returns infinity", () => Number.POSITIVE_INFINITY],
    ["a function that throws", fail],
    ["a function that returns nothing", () => undefined],
    ["a string", "2030-01-31T12:00:00Z"],
    ["a bigint", BigInt(noon)],
    ["a boolean", true],
    ["a symbol", Symbol("now")],
    ["an object that converts to a number", { valueOf: () => noon, getTime: () => noon }],
    ["an object that inherits from Date", Object.create(Date.prototype)],
  ])("refuses every absolute time, and no relative one, if it is %s", (_, now) => {
    for (const time of ["0000-01-01T00:00:00Z", after, "9999-12-31T23:59:59Z"]) {
      expect(decodeTime(time, loose(now))).toStrictEqual(past);
    }
    expect(decodeTime("+2592000", loose(now))).toStrictEqual(acceptedTime("+2592000"));
    expect(decodeTime("+0", loose(now))).toStrictEqual(lifetime);
    expect(decodeTokenRequest(least, Reflect.apply(Object, undefined, [loose(now)]))).toStrictEqual(accepted(least));
  });

  test("calls a function once for each decode, for any input", () => {
    const now = vi.fn(() => noon);
    for (const [times, body] of [
      leastBody,
      `${leastBody}&expirationTime=${at}&expirationTime=${at}`,
      "",
      Uint8Array.of(0xff),
    ].entries()) {
      decodeTokenRequestBody(body, { now });
      expect(now).toHaveBeenCalledTimes(times + 1);
    }
    decodeTokenRequest({ ...least, expirationTime: at }, { now });
    expect(now).toHaveBeenCalledTimes(5);
  });

  test("is read at each decode of the same codec", () => {
    const date = new Date(noon - 1);
    let time = noon - 1;
    const codecs = [tokenRequestCodec({ now: date }), tokenRequestCodec({ now: () => time })];
    const input = { ...least, expirationTime: at };
    for (const codec of codecs) expect(codec.decode(input)).toStrictEqual(acceptedTime(at));
    date.setTime(noon);
    time = noon;
    for (const codec of codecs) expect(codec.decode(input)._tag).toBe("Left");
    expect(tokenRequestBodyCodec({ now: date }).decode(`${leastBody}&expirationTime=${at}`)._tag).toBe("Left");
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
  ["cannot be read", new Proxy({ now: noon }, { get: (options, name) => (name === "now" ? options.now : fail()) })],
])("does not keep unknown names if the option %s, and still reads the clock", (_, options) => {
  expect(Reflect.apply(readOptions, undefined, [options])).toStrictEqual({ now: noon, keepUnknown: false });
});

test.each([
  ["a function that throws", fail],
  ["a string", "2030-01-31T12:00:00Z"],
  ["an invalid Date", new Date(Number.NaN)],
])("still reads unknown with an invalid clock: %s", (_, now) => {
  const settings: unknown = Reflect.apply(readOptions, undefined, [{ now, unknown: "keep" }]);
  expect(settings).toStrictEqual({ now: Number.NaN, keepUnknown: true });
});

describe("options that are not an object", () => {
  test.each([undefined, null, 0, 1, "keep", true, Symbol("now"), 1n, [], () => noon])("are ignored (%#)", (options) => {
    const settings: unknown = Reflect.apply(readOptions, undefined, [options]);
    expect(settings).toStrictEqual({ now: undefined, keepUnknown: false });
  });

  test("are ignored as an index: bodies.map(decodeTokenRequestBody)", () => {
    const bodies: unknown[] = [leastBody, `${leastBody}&useHttps=true`];
    // @ts-expect-error a number has no property of the options
    const decoded: unknown = bodies.map(decodeTokenRequestBody);
    const unknown = refused(issue("body.unknown-parameter", { name: "useHttps" }));
    expect(decoded).toStrictEqual([accepted(least), unknown]);
    // @ts-expect-error a number has no property of the options
    expect([least].map(decodeTokenRequest)).toStrictEqual([accepted(least)]);
  });
});

describe("inherited options", () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, "now");
    Reflect.deleteProperty(Object.prototype, "unknown");
  });

  test("are not read from the prototype of the options", () => {
    const options: DecodeOptions = Object.create({ now: Number.NaN, unknown: "keep" });
    expect(readOptions(options)).toStrictEqual({ now: undefined, keepUnknown: false });
  });

  test("are not read from a polluted Object.prototype", () => {
    Object.assign(Object.prototype, { now: Number.NaN, unknown: "keep" });
    for (const options of [undefined, {}]) {
      expect(readOptions(options)).toStrictEqual({ now: undefined, keepUnknown: false });
    }
    expect(Reflect.apply(readOptions, undefined, [7])).toStrictEqual({ now: undefined, keepUnknown: false });
  });
});

describe("unreadable options", () => {
  // Only orThrow throws; an unreadable clock counts as an invalid time.
  test("a getter of now that throws counts as an invalid time", () => {
    const options = Object.defineProperty({}, "now", { get: fail, enumerable: true });
    expect(decodeTime("2030-01-31T12:00:00Z", options)).toStrictEqual(past);
  });
});
