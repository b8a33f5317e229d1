import { isDigit } from "./decimal.ts";

/** The parts of an RFC 3339 date-time as written, possible or not: see {@link isPossible}. */
export interface DateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The digits after the decimal point, without trailing zeros (decision D9). */
  readonly fraction: string;
  /** Whether the zone is the designator `Z`, not an offset. */
  readonly zulu: boolean;
}

/**
 * Parses a date-time: `dddd-dd-ddTdd:dd:dd`, an optional fraction, and `Z` or an offset. Returns `undefined` if the
 * string does not match this grammar.
 *
 * @see RFC 3339 section 5.6; decision D9: `t` and `z` may be lower case, and a space instead of the `T` is not allowed.
 */
export function parseDateTime(text: string): DateTime | undefined {
  if (!hasSeparators(text)) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0) return undefined;
  const end = findFractionEnd(text);
  const zulu = text.length === end + 1 && (text.charCodeAt(end) | 0x20) === 0x7a; // Z or z
  if (!zulu && !offset.test(text.slice(end))) return undefined;
  return { year, month, day, hour, minute, second, fraction: significantDigits(text, end), zulu };
}

/** Whether the date is in the calendar and the time is one of its day; a leap second only where decision D9 allows one. */
export function isPossible({ year, month, day, hour, minute, second }: DateTime): boolean {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  if (hour > 23 || minute > 59 || second > 60) return false;
  if (second < 60) return true;
  // Decision D9: a leap second is the last second of 30 June or 31 December, in any year.
  return hour === 23 && minute === 59 && ((month === 6 && day === 30) || (month === 12 && day === 31));
}

/**
 * Whether a date-time, which must be possible and in UTC, is later than `milliseconds` since the epoch. The comparison is
 * exact: it uses all digits of the fraction (decision D10).
 */
export function isAfter({ year, month, day, hour, minute, second, fraction }: DateTime, milliseconds: number): boolean {
  // Second 60 equals the first instant of the next day, with any fraction (decision D9).
  const digits = second === 60 ? "" : fraction;
  const thousandths = Number(digits.slice(0, 3).padEnd(3, "0"));
  // Shifted by 400 years, after which the calendar repeats: Date.UTC reads year 99 as 1999.
  const later = Date.UTC(year + 400, month - 1, day, hour, minute, second, thousandths);
  const instant = later - days400Years * 24 * 60 * 60 * 1000;
  return instant > milliseconds || (instant === milliseconds && digits.length > 3);
}

/** Returns the canonical form of a date-time in UTC: upper case, without trailing zeros (decision D9). */
export function writeDateTime(text: string, { fraction }: DateTime): string {
  const end = fraction === "" ? secondsEnd : secondsEnd + 1 + fraction.length;
  // Most date-times are canonical already: T, no trailing zeros, Z.
  if (text.charCodeAt(10) === 0x54 && text.charCodeAt(end) === 0x5a) return text;
  return `${text.slice(0, end).toUpperCase()}Z`;
}

/** The length of `dddd-dd-ddTdd:dd:dd`. */
const secondsEnd = 19;
const offset = /^[+-]\d\d:\d\d$/;

/** @see RFC 3339 appendix C: 97 of the 400 years are leap years */
const days400Years = 400 * 365 + 97;

function hasSeparators(text: string): boolean {
  if (text.charCodeAt(4) !== 0x2d || text.charCodeAt(7) !== 0x2d) return false;
  if (text.charCodeAt(13) !== 0x3a || text.charCodeAt(16) !== 0x3a) return false;
  return (text.charCodeAt(10) | 0x20) === 0x74; // T or t
}

/** The number that two digits write; negative if one of them is not a digit. */
function twoDigits(text: string, at: number): number {
  return digitAt(text, at) * 10 + digitAt(text, at + 1);
}

/** The value of a digit; else a number so low that every sum with it is negative. */
function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return isDigit(unit) ? unit - 0x30 : -10_000;
}

/** Where the zone begins: after the seconds, or after a decimal point and at least one digit. */
function findFractionEnd(text: string): number {
  if (text.charCodeAt(secondsEnd) !== 0x2e || !isDigit(text.charCodeAt(secondsEnd + 1))) return secondsEnd;
  let end = secondsEnd + 2;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The digits of the fraction that ends at `end`, without trailing zeros. */
function significantDigits(text: string, end: number): string {
  let last = end;
  while (last > secondsEnd && text.charCodeAt(last - 1) === 0x30) last--;
  return text.slice(secondsEnd + 1, last);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
