import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/expiration-time.ts";
import { isDecimal } from "../text/decimal.ts";
import { isAfter, isPossible, parseDateTime, writeDateTime } from "../text/rfc3339.ts";
import type { Parameter } from "./parameter.ts";

/**
 * When the token expires: an RFC 3339 date-time in UTC, or `+` and the seconds from its issuance (1 to 2592000).
 *
 * @see table 15, expirationTime; RFC 3339 section 5.6
 */
export type ExpirationTime = Branded<`${string}Z` | `+${number}`, "ExpirationTime">;

/**
 * Without `now` an absolute time is judged by its form alone; a `now` of `NaN` fails every absolute time (decision D10).
 *
 * @see table 15, expirationTime; decision D9
 */
export function readExpirationTime(input: unknown, now?: number): ExpirationTime | Fault {
  const text = typeof input === "string" ? input : textOfDate(input);
  if (typeof text !== "string") return text;
  return text.charCodeAt(0) === 0x2b ? readRelative(text) : readAbsolute(text, now);
}

export function writeExpirationTime(expirationTime: ExpirationTime): string {
  return expirationTime;
}

/** @see table 15, expirationTime */
export const expirationTime: Parameter<"expirationTime", ExpirationTime> = {
  name: "expirationTime",
  required: false,
  secret: false,
  rules,
  read: readExpirationTime,
  write: writeExpirationTime,
};

function readRelative(text: string): ExpirationTime | Fault {
  const digits = text.slice(1);
  if (!isDecimal(digits)) return format;
  const seconds = Number(digits);
  return seconds > 0 && seconds <= maximumSeconds ? mint<ExpirationTime>(text) : lifetime;
}

function readAbsolute(text: string, now: number | undefined): ExpirationTime | Fault {
  const dateTime = parseDateTime(text);
  if (dateTime === undefined) return format;
  if (!dateTime.zulu) return zone;
  if (!isPossible(dateTime)) return date;
  if (now !== undefined) {
    if (isAfter(dateTime, now + maximumSeconds * 1000)) return lifetime;
    if (!isAfter(dateTime, now)) return past;
  }
  return mint<ExpirationTime>(writeDateTime(text, dateTime));
}

/** The text of a `Date` (of any realm) in the years 0000 to 9999. */
function textOfDate(input: unknown): string | Fault {
  let milliseconds: number;
  try {
    milliseconds = Date.prototype.getTime.call(input);
  } catch {
    return format; // no Date at all
  }
  // Other years have a sign and six digits in ISO 8601, and RFC 3339 has no such years.
  if (Number.isNaN(milliseconds)) return date;
  const text = new Date(milliseconds).toISOString();
  return text.length === "0000-00-00T00:00:00.000Z".length ? text : date;
}

/** @see table 15, expirationTime: the maximum is 30 days */
const maximumSeconds = 30 * 24 * 60 * 60;

const format = new Fault("expirationTime.format");
const zone = new Fault("expirationTime.zone");
const date = new Fault("expirationTime.date");
const lifetime = new Fault("expirationTime.lifetime");
const past = new Fault("expirationTime.past");
