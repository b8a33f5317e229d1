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
  if (!zulu && !offset.test(zone)) return undefined;
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
export function isAfter({ year, month, day, hour, minute, second, fraction }: DateTime, milliseconds: number): boolean {
  // Second 60 counts as the first instant of the next day, whatever its fraction (decision D9).
  const digits = second === 60 ? "" : fraction;
  const thousandths = Number(digits.slice(0, 3).padEnd(3, "0"));
  // Counted 400 years later, where the calendar is the same: Date.UTC would take year 99 for 1999.
  const later = Date.UTC(year + 400, month - 1, day, hour, minute, second, thousandths);
  const instant = later - days400Years * 24 * 60 * 60 * 1000;
  return instant > milliseconds || (instant === milliseconds && digits.length > 3);
}

/** Writes the text of a date-time that is in UTC in its canonical form: upper case, and no trailing zeros (decision D9). */
export function writeDateTime(text: string, { fraction }: DateTime): string {
  const seconds = text.slice(0, template.length).toUpperCase();
  return fraction === "" ? `${seconds}Z` : `${seconds}.${fraction}Z`;
}

const template = "dddd-dd-ddTdd:dd:dd";
const offset = /^[+-]\d\d:\d\d$/;

/** @see RFC 3339 appendix C: 97 of the 400 years are leap years */
const days400Years = 400 * 365 + 97;

function matches(expected: number, unit: number): boolean {
  if (expected === 0x64) return isDigit(unit);
  return unit === expected || (expected === 0x54 && unit === 0x74); // T or t
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 0x30) * 10 + (text.charCodeAt(at + 1) - 0x30);
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
