import fc from "fast-check";
import { samples } from "../../src/parameters/expiration-time/samples.ts";
import type { Damage } from "./mistake-cases.ts";

const { texts } = samples();
const seconds = texts.filter((text) => text.startsWith("+"));
/** Times in UTC. */
export const times: fc.Arbitrary<string> = texts.filter((text) => !text.startsWith("+"));
const whole = fc
  .integer({ min: 1_000_000_000, max: 9_999_999_999 })
  .map((second) => new Date(second * 1000).toISOString());
const offset = fc.tuple(
  fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 }),
  fc.constantFrom("", ":"),
  fc.constantFrom("T", "t", " "),
);

/** The mistakes of an expirationTime, with texts and what damages them. */
export const timeDamages: readonly (readonly [
  id: string,
  texts: fc.Arbitrary<string>,
  damages: fc.Arbitrary<Damage>,
])[] = [
  ["text.raw-plus", seconds, fc.constant((text) => text.replace("+", " "))],
  ["time.no-plus", seconds, fc.nat(3).map((zeros) => (text) => "0".repeat(zeros) + text.slice(1))],
  ["number.zeros", seconds, fc.nat(9).map((zeros) => (text) => `+${"0".repeat(zeros)}${text.slice(1)}`)],
  [
    "time.epoch",
    whole,
    fc.constantFrom<Damage>(
      (text) => `${Date.parse(text) / 1000}`,
      (text) => `+${Date.parse(text) / 1000}`,
      (text) => `${Date.parse(text)}`,
    ),
  ],
  [
    "time.both-zones",
    times,
    fc.constantFrom("+00:00", "-00:00").map((zone) => (text) => text.replace(/z$/i, (z) => zone + z)),
  ],
  [
    "time.offset",
    times.filter((text) => /^(?!0000|9999)/.test(text)),
    offset.map(
      ([minutes, colon, separator]) =>
        (text) =>
          toOffset(text, minutes, colon, separator),
    ),
  ],
  ["time.space", times, fc.constant((text) => text.replace(/t/i, " "))],
];

/** The same instant in another zone. */
function toOffset(utc: string, minutes: number, colon: string, separator: string): string {
  const minute = new Date(Date.parse(`${utc.slice(0, 16).toUpperCase()}:00Z`) + minutes * 60_000);
  const two = (number: number): string => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  const zone = `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
  return `${minute.toISOString().slice(0, 16).replace("T", separator)}${utc.slice(16, -1)}${zone}`;
}
