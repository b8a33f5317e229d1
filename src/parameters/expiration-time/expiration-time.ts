import { type Branded, mint } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { type ValueRule, wrongType } from "../../contract/value-rules.ts";
import { isDecimal } from "../../text/decimal.ts";
import { isAfter, isPossible, parseDateTime, writeDateTime } from "../../text/rfc3339.ts";

/**
 * When the token expires: an RFC 3339 date-time in UTC, or `+` and the seconds from its issuance (1 to 2592000).
 *
 * @see table 15, expirationTime; RFC 3339 section 5.6
 */
export type ExpirationTime = Branded<`${string}Z` | `+${number}`, "ExpirationTime">;

export const rules = {
  "expirationTime.format": {
    code: -2002,
    message:
      "expirationTime must be + and a whole number of seconds, or an RFC 3339 date-time that ends in Z: write one of these; in a body + is written %2B.",
  },
  "expirationTime.zone": {
    code: -2002,
    message: "expirationTime must have the zone Z and no offset: convert the time to UTC and end it with Z.",
  },
  "expirationTime.date": {
    code: -2002,
    message:
      "expirationTime must be a date and time that exist, in the years 0000 to 9999: check the day, the hour and the second.",
  },
  "expirationTime.lifetime": {
    code: -2002,
    message: "expirationTime must be from 1 second to 30 days (2592000 seconds) ahead: choose a time within that.",
  },
  "expirationTime.past": {
    code: -2002,
    message: "expirationTime must lie in the future: give a time after now, and check the clock.",
  },
} as const;

const format = /* @__PURE__ */ new Failure("expirationTime.format");
const zone = /* @__PURE__ */ new Failure("expirationTime.zone");
const date = /* @__PURE__ */ new Failure("expirationTime.date");
const lifetime = /* @__PURE__ */ new Failure("expirationTime.lifetime");
const past = /* @__PURE__ */ new Failure("expirationTime.past");

/** 30 days. @see table 15, expirationTime: the maximum */
export const maximumLifetimeSeconds = 2_592_000;

/**
 * Without `now` only the form of an absolute time is validated; a `now` of `NaN` fails every absolute time (decision D10).
 *
 * @see table 15, expirationTime; decision D9
 */
function read(input: unknown, now?: number): ExpirationTime | Failure<keyof typeof rules | ValueRule> {
  const text = typeof input === "string" ? input : toText(input);
  if (typeof text !== "string") return text;
  return text.charCodeAt(0) === 0x2b ? readRelative(text) : readAbsolute(text, now);
}

function readRelative(text: string): ExpirationTime | Failure<keyof typeof rules> {
  const digits = text.slice(1);
  if (!isDecimal(digits)) return format;
  const seconds = Number(digits);
  return seconds > 0 && seconds <= maximumLifetimeSeconds ? mint<ExpirationTime>(text) : lifetime;
}

function readAbsolute(text: string, now: number | undefined): ExpirationTime | Failure<keyof typeof rules> {
  const dateTime = parseDateTime(text);
  if (dateTime === undefined) return format;
  if (!dateTime.zulu) return zone;
  if (!isPossible(dateTime)) return date;
  if (now !== undefined) {
    if (isAfter(dateTime, now + maximumLifetimeSeconds * 1000)) return lifetime;
    if (!isAfter(dateTime, now)) return past;
  }
  return mint<ExpirationTime>(writeDateTime(text, dateTime));
}

/** The text of a `Date` (of any realm) in the years 0000 to 9999. */
function toText(input: unknown): string | typeof format | typeof date | typeof wrongType {
  if (typeof input === "number") return Number.isSafeInteger(input) && input >= 0 ? `+${input}` : format;
  let milliseconds: number;
  try {
    milliseconds = Date.prototype.getTime.call(input);
  } catch {
    return wrongType; // no Date at all
  }
  // Other years have a sign and six digits in ISO 8601, and RFC 3339 has no such years.
  if (Number.isNaN(milliseconds)) return date;
  const text = new Date(milliseconds).toISOString();
  return text.length === "0000-00-00T00:00:00.000Z".length ? text : date;
}

function write(expirationTime: ExpirationTime): string {
  return expirationTime;
}

/** @see table 15, expirationTime */
export const expirationTime: Parameter<"expirationTime", ExpirationTime, keyof typeof rules> = {
  name: "expirationTime",
  secret: false,
  rules,
  read,
  write,
};
