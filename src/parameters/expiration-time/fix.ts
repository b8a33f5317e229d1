import { Failure } from "../../contract/failure.ts";
import { expirationTime } from "./expiration-time.ts";

/**
 * Adds the `+` to seconds, or converts a date-time to UTC with `T` and `Z`; returns `undefined` if that would be a guess, for
 * example for a time without a zone.
 *
 * @see RFC 3339 section 5.6; decisions D7 and D9
 */
export function fixExpirationTime(text: string): string | undefined {
  const seconds = /^\+?0*([1-9]\d*)$/.exec(text)?.[1];
  if (seconds !== undefined) return `+${seconds}`;
  if (text.toUpperCase().endsWith("Z")) return text.replace(" ", "T");
  const dateTime = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:[0-5]\d)(\.\d+)?([+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  if (dateTime === null) return undefined;
  const [, date, time, fraction = "", offset] = dateTime;
  const local = `${date}T${time}`;
  if (expirationTime.read(`${local}Z`) instanceof Failure) return undefined; // Date would convert 30 February to a day of March
  return `${new Date(local + offset).toISOString().slice(0, local.length)}${fraction}Z`;
}
