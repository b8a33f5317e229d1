import * as fc from "fast-check";
import { firstIsPlainest } from "./first-is-plainest.ts";

const second = fc
  .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));

const leapSecond = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("06-30", "12-31"))
  .map(([year, day]) => `${String(year).padStart(4, "0")}-${day}T23:59:60`);

const fraction = fc
  .string({ unit: fc.constantFrom(..."0123456789"), maxLength: 20 })
  .map((digits) => (digits === "" ? "" : `.${digits}`));

/**
 * The text of an absolute time of the years 0000 to 9999 in any spelling, leap seconds among them.
 *
 * @see decision D9
 */
export const dateTime: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(firstIsPlainest, second, leapSecond), fraction, fc.boolean())
  .map(([time, fraction, isLower]) => {
    const text = `${time}${fraction}Z`;
    return isLower ? text.toLowerCase() : text;
  });
