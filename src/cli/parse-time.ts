import { isDecimal } from "../text/decimal.ts";
import { type DateTime, isPossible, parseDateTime } from "../text/rfc3339.ts";

/**
 * Parses whole milliseconds since the epoch, or a date-time as an absolute `expirationTime` may be written. Returns
 * milliseconds since the epoch; `undefined` for anything else.
 *
 * @see decision D9; decision P12
 */
export function parseTime(text: string): number | undefined {
  const time = isDecimal(text) ? Number(text) : toMilliseconds(parseDateTime(text));
  return Number.isFinite(time) ? time : undefined; // 400 digits are not a finite number
}

/** Milliseconds since the epoch, without the digits after the third of the fraction; `NaN` if there is no such time in UTC. */
function toMilliseconds(dateTime: DateTime | undefined): number {
  if (dateTime === undefined || !dateTime.zulu || !isPossible(dateTime)) return Number.NaN;
  const { year, month, day, hour, minute, second, fraction } = dateTime;
  // Second 60 equals the first instant of the next day, with any fraction (decision D9).
  const thousandths = second === 60 ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0"));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC reads year 99 as 1999
  return date.setUTCHours(hour, minute, second, thousandths);
}
