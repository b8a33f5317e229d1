import { describe, expect, test } from "vitest";
import { ExpirationTime, expirationTimeCodec, issuesOf } from "../../src/index.ts";

const now = Date.UTC(2030, 0, 31);
const days = 86_400_000;
const at = (time: number): string => new Date(time).toISOString().replace(".000Z", "Z");

/** The rules that the codec of a clock finds broken. */
function rulesOf(options: Parameters<typeof expirationTimeCodec>[0], input: unknown): readonly string[] {
  const decoded = expirationTimeCodec(options).decode(input);
  return decoded._tag === "Left" ? issuesOf(decoded.left).map(({ rule }) => rule) : [];
}

describe("expirationTimeCodec", () => {
  test("checks an absolute time by its clock", () => {
    expect(rulesOf({ now }, at(now + 1000))).toStrictEqual([]);
    expect(rulesOf({ now }, at(now))).toStrictEqual(["expirationTime.past"]);
    expect(rulesOf({ now: new Date(now) }, new Date(now - 1))).toStrictEqual(["expirationTime.past"]);
    expect(rulesOf({ now }, at(now + 30 * days))).toStrictEqual([]);
    expect(rulesOf({ now }, at(now + 30 * days + 1000))).toStrictEqual(["expirationTime.lifetime"]);
    expect(rulesOf({ now }, "+60")).toStrictEqual([]);
    expect(rulesOf({ now }, "+0")).toStrictEqual(["expirationTime.lifetime"]);
  });

  test("asks the clock at each decode", () => {
    let time = now;
    const codec = expirationTimeCodec({ now: () => time });
    expect(codec.decode(at(now + 1000))._tag).toBe("Right");
    time += 1000;
    expect(codec.decode(at(now + 1000))._tag).toBe("Left");
  });

  test("has no finite time if the clock fails: no absolute time passes", () => {
    const failing = (): never => {
      throw new Error("no clock");
    };
    for (const clock of [failing, Number.NaN, new Date(Number.NaN)]) {
      expect(rulesOf({ now: clock }, at(now))).toStrictEqual(["expirationTime.past"]);
      expect(rulesOf({ now: clock }, "+60")).toStrictEqual([]);
    }
  });

  test("without a clock is ExpirationTime", () => {
    for (const options of [{}, { now: null }, Object.create({ now })]) {
      expect(rulesOf(options, "1999-12-31T00:00:00Z")).toStrictEqual([]);
    }
    expect(expirationTimeCodec({}).name).toBe(ExpirationTime.name);
  });

  test("is() has no clock", () => {
    const codec = expirationTimeCodec({ now });
    expect(codec.is("1999-12-31T00:00:00Z")).toBe(true);
    expect(codec.is("1999-12-31T00:00:00.0Z")).toBe(false);
    const past = ExpirationTime.decode("1999-12-31T00:00:00Z");
    expect(past._tag === "Right" && codec.encode(past.right)).toBe("1999-12-31T00:00:00Z");
  });
});
