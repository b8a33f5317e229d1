import * as fc from "fast-check";
import { firstIsPlainest } from "./first-is-plainest.ts";

/**
 * A date-time in UTC in the years 0000 to 9999, in either letter case, with any fraction, including leap seconds.
 *
 * @see RFC 3339 section 5.6; decision D9
 */
export function dateTime(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.oneof(firstIsPlainest, second(), leapSecond()), fraction(), fc.boolean())
    .map(([time, fraction, isLower]) => {
      const dateTime = `${time}${fraction}Z`;
      return isLower ? dateTime.toLowerCase() : dateTime;
    });
}

/**
 * A date-time that matches the grammar but does not exist.
 *
 * @see RFC 3339 section 5.7; decision D9
 */
export function impossibleDateTime(): fc.Arbitrary<string> {
  return fc
    .tuple(dateTime(), impossiblePart())
    .map(([time, [at, part]]) => time.slice(0, at) + part + time.slice(at + part.length));
}

function second(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 19));
}

function leapSecond(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("06-30", "12-31"))
    .map(([year, day]) => `${String(year).padStart(4, "0")}-${day}T23:59:60`);
}

function fraction(): fc.Arbitrary<string> {
  return fc
    .string({ unit: fc.constantFrom(..."0123456789"), maxLength: 20 })
    .map((digits) => (digits === "" ? "" : `.${digits}`));
}

/** A part of an impossible date-time, and its index in a date-time. */
function impossiblePart(): fc.Arbitrary<readonly [at: number, part: string]> {
  return fc.constantFrom<readonly [at: number, part: string]>(
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
  );
}
