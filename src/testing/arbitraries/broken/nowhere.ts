import * as fc from "fast-check";
import { dateTime } from "../date-time.ts";

/** From where on a date-time is another one, and what then stands there: no calendar and no clock has it. */
const impossible = fc.constantFrom<readonly [from: number, part: string]>(
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

/**
 * A date-time that has the grammar and is no time.
 *
 * @see RFC 3339 section 5.7; decision D9
 */
export const nowhere: fc.Arbitrary<string> = fc
  .tuple(dateTime, impossible)
  .map(([time, [from, part]]) => time.slice(0, from) + part + time.slice(from + part.length));
