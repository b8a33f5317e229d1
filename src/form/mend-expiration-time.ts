import { Fault } from "../fault.ts";
import { readExpirationTime } from "../parameters/expiration-time.ts";

/**
 * Seconds with their `+`, or the same instant in UTC with `T` and `Z`; `undefined` where there is no telling, as for a
 * time without a zone.
 *
 * @see RFC 3339 section 5.6; decisions D7 and D9
 */
export function mendExpirationTime(text: string): string | undefined {
  const [, seconds] = /^\+?0*([1-9]\d*)$/.exec(text) ?? [];
  if (seconds !== undefined) return `+${seconds}`;
  const dateTime = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  if (dateTime === null) return undefined;
  const [, date, time, fraction = "", zone = ""] = dateTime;
  const local = `${date}T${time}`;
  if (zone.length === 1) return `${local}${fraction}Z`;
  // Date would take 30 February for a day of March, and knows no second 60.
  const instant = new Date(local + zone);
  if (readExpirationTime(`${local}Z`) instanceof Fault || Number.isNaN(instant.getTime())) return undefined;
  return `${instant.toISOString().slice(0, local.length)}${fraction}Z`;
}
