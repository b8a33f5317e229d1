import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMistakes } from "../../../src/contract/mistake.ts";
import { expirationTime } from "../../../src/parameters/expiration-time/expiration-time.ts";
import { mistakes } from "../../../src/parameters/expiration-time/mistakes.ts";
import { samples } from "../../../src/parameters/expiration-time/samples.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { timeDamages, times } from "../time-damages.ts";

const { texts } = samples();

test("examples of seconds", () => {
  findsAll(expirationTime, mistakes, [
    ["60", ["time.no-plus"], "+60"],
    ["00060", ["time.no-plus"], "+60"],
    ["2592000", ["time.no-plus"], "+2592000"],
    ["0000000060", ["time.no-plus"], "+60"],
    ["+060", ["number.zeros"], "+60"],
    ["+60.0", ["number.zeros"], "+60"],
    ["+0000000060", ["number.zeros"], "+60"],
    ["+02592001", ["number.zeros"]],
    [" 60", ["text.raw-plus"], "+60"],
    [" 60\n", ["text.surrounded", "text.raw-plus"], "+60"],
    [" 060", ["text.raw-plus", "number.zeros"], "+60"],
    ["\t60", ["text.surrounded", "time.no-plus"], "+60"],
    ['" 60"', ["text.quoted", "text.raw-plus"], "+60"],
    ["%2B60", ["text.encoded-twice"], "+60"],
    ["%2060", ["text.encoded-twice", "text.raw-plus"], "+60"],
    ["1893499200", ["time.epoch"], "2030-01-01T12:00:00Z"],
    ["+1893499200", ["time.epoch"], "2030-01-01T12:00:00Z"],
    [" 1893499200", ["text.surrounded", "time.epoch"], "2030-01-01T12:00:00Z"],
    ["1893499200000", ["time.epoch"], "2030-01-01T12:00:00Z"],
    ["1893499200120", ["time.epoch"], "2030-01-01T12:00:00.12Z"],
    ["{{expires}}", ["text.placeholder"]],
    ["0", []],
    ["2592001", []],
    ["+2592001", []],
    ["189349920", []],
    ["18934992000", []],
    ["189349920000", []],
    ["18934992000000", []],
    ["-1893499200", []],
    ["+ 60", []],
    ["60.0", []],
    ["+", []],
    ["", []],
  ]);
});

test("examples of date-times", () => {
  findsAll(expirationTime, mistakes, [
    ["2030-01-31T13:00:00+01:00", ["time.offset"], "2030-01-31T12:00:00Z"],
    ["2030-01-31t13:00:00.1234567890-0530", ["time.offset"], "2030-01-31T18:30:00.1234567890Z"],
    ["2030-01-31 00:30:00+01:00", ["time.offset"], "2030-01-30T23:30:00Z"],
    ["2030-01-31T13:00:00 01:00", ["text.raw-plus", "time.offset"], "2030-01-31T12:00:00Z"],
    ["2030-01-31 13:00:00 0100", ["text.raw-plus", "time.offset"], "2030-01-31T12:00:00Z"],
    ["2017-01-01T00:59:60+01:00", ["time.offset"], "2016-12-31T23:59:60Z"],
    ["2016-12-31T23:59:60+01:00", ["time.offset"]],
    ["0050-01-01T00:00:00+01:00", ["time.offset"], "0049-12-31T23:00:00Z"],
    ["0000-01-01T00:00:00+01:00", ["time.offset"]],
    ["9999-12-31T23:30:00-01:00", ["time.offset"]],
    ["2023-02-30T00:00:00+01:00", ["time.offset"]],
    ["2023-02-28T24:00:00+01:00", ["time.offset"]],
    ["2030-01-31T12:00:00+24:00", ["time.offset"]],
    ["2030-01-31T12:00:00+00:00Z", ["time.both-zones"], "2030-01-31T12:00:00Z"],
    ["2030-01-31 12:00:00.5-00:00z", ["time.both-zones"], "2030-01-31T12:00:00.5Z"],
    ["2030-01-31T12:00:00 00:00Z", ["text.raw-plus", "time.both-zones"], "2030-01-31T12:00:00Z"],
    ["2030-01-31T12:00:00+01:00Z", ["time.both-zones"]],
    ["2023-02-30T12:00:00+00:00Z", ["time.both-zones"]],
    ["2030-01-31 12:00:00Z", ["time.space"], "2030-01-31T12:00:00Z"],
    ["2030-01-31 12:00:00", ["time.space", "time.no-zone"]],
    ["2030-01-31 12:00", ["time.space", "time.no-zone"]],
    ["2030-01-31 12:00Z", ["time.space"]],
    ["2030-01-31T12:00:00.5", ["time.no-zone"]],
    ["2030-01-31T12:00", ["time.no-zone"]],
    ["2030-01-31T13%3A00%3A00%2B01%3A00", ["text.encoded-twice", "time.offset"], "2030-01-31T12:00:00Z"],
    ["2030-01-31%2013:00:00%2B0100", ["text.encoded-twice", "time.offset"], "2030-01-31T12:00:00Z"],
    ["2030-01-31%2012:00:00Z", ["text.encoded-twice", "time.space"], "2030-01-31T12:00:00Z"],
    ["2030-01-31T12%3A00%3A00Z", ["text.encoded-twice"], "2030-01-31T12:00:00Z"],
    ["2030-01-31T12:00Z", []],
    ["2030-01-31", []],
    ["2030-01-31  12:00:00Z", []],
    ["2030-01-31T12:00:00+01:00 or so", []],
    ["on 2030-01-31T12:00:00+01:00", []],
    ["2030-01-31T12:00:00+1:00", []],
    ["2030-01-31T12:00:00+1:00Z", []],
    ["2023-02-30T12:00:00Z", []],
  ]);
});

test("no fix is offered that the clock refuses", () => {
  const now = Date.parse("2030-01-31T12:00:00Z");
  findsAll(
    expirationTime,
    mistakes,
    [
      ["2030-01-31T13:00:01+01:00", ["time.offset"], "2030-01-31T12:00:01Z"],
      ["2030-01-31T13:00:00+01:00", ["time.offset"]],
      ["1893499200", ["time.epoch"]],
    ],
    now,
  );
});

describe("property: one mistake is found and fixed", () => {
  test("in no valid text", () => findsNone(expirationTime, mistakes, texts));
  test("around", () => findsAround(expirationTime, mistakes, texts));

  test.each(timeDamages)("%s", (id, texts, damages) => {
    findsDamage(expirationTime, mistakes, id, texts, damages);
  });

  test("time.no-zone", () => {
    fc.assert(
      fc.property(times, (text) => {
        const found = findMistakes(text.slice(0, -1), () => false, mistakes);
        expect(found.map(({ mistake, fix }) => [mistake.id, fix])).toStrictEqual([["time.no-zone", undefined]]);
      }),
    );
  });
});

test("takes a huge text", () => {
  for (const unit of ["0", "1", " ", "+", "%2B", "2030-01-31T12:00:00.0"]) {
    for (const text of [unit.repeat(2 ** 18), `2030-01-31T12:00:00.${unit.repeat(2 ** 18)}!`]) {
      expect(findMistakes(text, () => false, mistakes).length).toBeLessThan(3);
    }
  }
});
