import { isDigit } from "./decimal.ts";

/** The parts of an RFC 3339 date-time as they stand; whether they exist in the calendar is for {@link exists}. */
export interface DateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The digits after the point, without trailing zeros (decision D9). */
  readonly fraction: string;
  /** Whether the zone is the designator `Z`; else it is an offset. */
  readonly zulu: boolean;
}

/**
 * Reads the grammar of a date-time: `dddd-dd-ddTdd:dd:dd`, a fraction, and `Z` or an offset; `undefined` where the
 * text is none.
 *
 * @see RFC 3339 section 5.6; decision D9: `t` and `z` may be lower case, a blank for the `T` is not read.
 */
export function parseDateTime(text: string): DateTime | undefined {
  for (let at = 0; at < template.length; at++) {
    if (!matches(template.charCodeAt(at), text.charCodeAt(at))) return undefined;
  }
  let end = template.length;
  if (text.charCodeAt(end) === 0x2e) {
    do end++;
    while (isDigit(text.charCodeAt(end)));
    if (end === template.length + 1) return undefined;
  }
  const zone = text.slice(end);
  const zulu = zone === "Z" || zone === "z";
  if (!zulu && !isOffset(zone)) return undefined;
  return {
    year: twoDigits(text, 0) * 100 + twoDigits(text, 2),
    month: twoDigits(text, 5),
    day: twoDigits(text, 8),
    hour: twoDigits(text, 11),
    minute: twoDigits(text, 14),
    second: twoDigits(text, 17),
    fraction: withoutTrailingZeros(text.slice(template.length + 1, end)),
    zulu,
  };
}

/** Whether the date and the time of day exist: the calendar, 24 hours, and a leap second only where one can be. */
export function exists({ year, month, day, hour, minute, second }: DateTime): boolean {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  if (hour > 23 || minute > 59 || second > 60) return false;
  if (second < 60) return true;
  // Decision D9: a leap second ends 30 June or 31 December, in any year.
  return hour === 23 && minute === 59 && ((month === 6 && day === 30) || (month === 12 && day === 31));
}

/**
 * Whether the date-time, which exists and is in UTC, is later than `milliseconds` since the epoch: exact, with all
 * digits of the fraction (decision D10).
 */
export function isAfter(dateTime: DateTime, milliseconds: number): boolean {
  const { year, month, day, hour, minute, second } = dateTime;
  // Second 60 counts as the first instant of the next day, whatever its fraction (decision D9).
  const fraction = second === 60 ? "" : dateTime.fraction;
  const seconds = ((daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
  const instant = seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
  return instant > milliseconds || (instant === milliseconds && fraction.length > 3);
}

/** Writes a date-time that is in UTC in its canonical form: upper case, and no trailing zeros (decision D9). */
export function writeDateTime({ year, month, day, hour, minute, second, fraction }: DateTime): string {
  const date = `${digits(4, year)}-${digits(2, month)}-${digits(2, day)}`;
  const time = `${digits(2, hour)}:${digits(2, minute)}:${digits(2, second)}`;
  return `${date}T${time}${fraction === "" ? "" : `.${fraction}`}Z`;
}

const template = "dddd-dd-ddTdd:dd:dd";

function matches(expected: number, unit: number): boolean {
  if (expected === 0x64) return isDigit(unit);
  return unit === expected || (expected === 0x54 && unit === 0x74); // T or t
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 0x30) * 10 + (text.charCodeAt(at + 1) - 0x30);
}

function isOffset(zone: string): boolean {
  if (zone.length !== 6 || (zone[0] !== "+" && zone[0] !== "-") || zone[3] !== ":") return false;
  return [1, 2, 4, 5].every((at) => isDigit(zone.charCodeAt(at)));
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
}

function digits(count: number, value: number): string {
  return String(value).padStart(count, "0");
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01, by the Gregorian calendar from year 0 on; `Date.UTC` would take year 99 for 1999. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  // Counted in years that begin in March, so that the leap day is a year's last.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}
