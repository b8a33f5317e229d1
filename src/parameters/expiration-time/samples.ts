import * as fc from "fast-check";
import { dateTime, impossibleDateTime } from "../../contract/sampling/date-time.ts";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import { spoiled } from "../../contract/sampling/near-text.ts";
import type { Sample, TimedText } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type ExpirationTime, expirationTime, maximumLifetimeSeconds, type rules } from "./expiration-time.ts";

/** The texts are valid without a clock: an absolute time has any year. @see table 15; decisions D7, D9 and D10 */
export function samples(): Sample<"expirationTime", ExpirationTime, keyof typeof rules> {
  const texts = fc.oneof(
    firstIsPlainest,
    fc.integer({ min: 1, max: maximumLifetimeSeconds }).map((seconds) => `+${seconds}`),
    dateTime(),
  );
  return {
    parameter: expirationTime,
    texts,
    mutations: {
      "expirationTime.format": fc.oneof(
        firstIsPlainest,
        fc.constantFrom(" 60", "+", "+-1", "+007", "++1", "+1.5", "60", "+60\n", "2030-01-31", "2030-01-31 12:00:00Z"),
        spoiled(texts, " x\n"),
        dateTime().map((time) => time.slice(0, -1)),
        wellFormedText(),
      ),
      "expirationTime.zone": fc
        .tuple(fc.oneof(firstIsPlainest, dateTime(), impossibleDateTime()), offset())
        .map(([time, offset]) => time.slice(0, -1) + offset),
      "expirationTime.date": impossibleDateTime(),
      "expirationTime.lifetime": fc.oneof(
        firstIsPlainest,
        fc.constantFrom("+0", `+${maximumLifetimeSeconds + 1}`, `+${"9".repeat(400)}`),
        fc.bigInt().map((seconds) => `+${seconds}`),
        timeAfterNow(fc.integer({ min: maximumLifetimeSeconds * 1000 + 1, max: 2 ** 45 })),
      ),
      "expirationTime.past": timeAfterNow(fc.integer({ min: -(2 ** 45), max: 0 })),
    },
  };
}

/** An absolute time at a distance in milliseconds after now. */
function timeAfterNow(distances: fc.Arbitrary<number>): fc.Arbitrary<TimedText> {
  return fc
    .tuple(fc.nat(2 ** 47), distances)
    .map(([now, distance]) => ({ now, text: new Date(now + distance).toISOString() }));
}

function offset(): fc.Arbitrary<string> {
  const twoDigits = fc.nat(99).map((number) => String(number).padStart(2, "0"));
  return fc
    .tuple(fc.constantFrom("+", "-"), twoDigits, twoDigits)
    .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`);
}
