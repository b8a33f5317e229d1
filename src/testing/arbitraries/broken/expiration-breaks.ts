import * as fc from "fast-check";
import { issueOf } from "../../../issue.ts";
import { dateTime } from "../date-time.ts";
import { firstIsPlainest } from "../first-is-plainest.ts";
import { spellings } from "../spellings.ts";
import { wellFormedText } from "../text.ts";
import { type Break, without, wrong } from "./break.ts";
import { nowhere } from "./nowhere.ts";
import { spoiled } from "./wrong-text.ts";

type ExpirationRule =
  | "expirationTime.format"
  | "expirationTime.zone"
  | "expirationTime.date"
  | "expirationTime.lifetime"
  | "expirationTime.past";

const twoDigits = fc.nat(99).map((number) => String(number).padStart(2, "0"));

/** Gives an absolute time that lies some milliseconds after the clock. */
function againstClock(rule: ExpirationRule, distances: fc.Arbitrary<number>): fc.Arbitrary<Break> {
  const issue = issueOf(rule);
  return fc.tuple(fc.nat(2 ** 47), distances).map(([now, distance]): Break => {
    const expirationTime = new Date(now + distance).toISOString();
    return (pairs) => ({
      pieces: [...without(pairs, "expirationTime"), ["expirationTime", expirationTime]],
      now,
      issue,
    });
  });
}

/**
 * How the rules of the expiration are broken.
 *
 * @see table 15; decisions D7, D9 and D10
 */
export const expirationBreaks: { readonly [R in ExpirationRule]: fc.Arbitrary<Break> } = {
  "expirationTime.format": wrong(
    "expirationTime",
    "expirationTime.format",
    fc.oneof(
      firstIsPlainest,
      fc.constantFrom(" 60", "+", "+-1", "+007", "++1", "+1.5", "60", "+60\n", "2030-01-31", "2030-01-31 12:00:00Z"),
      spoiled(spellings.expirationTime, " x\n"),
      dateTime.map((time) => time.slice(0, -1)),
      wellFormedText(),
    ),
  ),
  "expirationTime.zone": wrong(
    "expirationTime",
    "expirationTime.zone",
    fc
      .tuple(fc.oneof(firstIsPlainest, dateTime, nowhere), fc.constantFrom("+", "-"), twoDigits, twoDigits)
      .map(([time, sign, hours, minutes]) => `${time.slice(0, -1)}${sign}${hours}:${minutes}`),
  ),
  "expirationTime.date": wrong("expirationTime", "expirationTime.date", nowhere),
  "expirationTime.lifetime": fc.oneof(
    firstIsPlainest,
    wrong(
      "expirationTime",
      "expirationTime.lifetime",
      fc.oneof(
        firstIsPlainest,
        fc.constantFrom("+0", "+2592001", `+${"9".repeat(400)}`),
        fc.bigInt().map((seconds) => `+${seconds}`),
      ),
    ),
    againstClock("expirationTime.lifetime", fc.integer({ min: 2_592_000_001, max: 2 ** 45 })),
  ),
  "expirationTime.past": againstClock("expirationTime.past", fc.integer({ min: -(2 ** 45), max: 0 })),
};
