// expirationTime: relative and absolute times, and the clock.

import { fail, pass, type Validated } from "./validated.ts";

const maximumSeconds = 2_592_000n;

export function validateExpirationTime(value: unknown, now: number | null): Validated {
  const time = dateValue(value);
  if (time !== null) {
    const iso = Number.isNaN(time) ? "" : new Date(time).toISOString();
    // Outside the years 0000 to 9999, toISOString writes a sign and six digits.
    return /^\d{4}-/.test(iso) ? validateAbsolute(iso, now) : fail("expirationTime.date");
  }
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) {
    return value >= 1 && BigInt(value) <= maximumSeconds ? pass(`+${value}`) : fail("expirationTime.lifetime");
  }
  if (typeof value === "number") return fail("expirationTime.format");
  if (typeof value !== "string") return fail("value.type");
  if (!/^\+(?:0|[1-9][0-9]*)$/.test(value)) return validateAbsolute(value, now);
  const seconds = BigInt(value.slice(1));
  const inRange = seconds >= 1n && seconds <= maximumSeconds;
  return inRange ? pass(value) : fail("expirationTime.lifetime");
}

/** Returns the time of a Date (NaN for an invalid one); null for any other value. */
function dateValue(value: unknown): number | null {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return null;
  }
}

function validateAbsolute(string: string, now: number | null): Validated {
  const pattern = new RegExp(
    "^([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})" +
      "(?:\\.([0-9]+))?([Zz]|[+-][0-9]{2}:[0-9]{2})$",
  );
  const match = pattern.exec(string);
  if (match === null) return fail("expirationTime.format");
  if (match[8]?.toUpperCase() !== "Z") return fail("expirationTime.zone");
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const fraction = match[7] ?? "";

  const dateExists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const isLeapSecond =
    hour === 23 && minute === 59 && second === 60 && ((month === 6 && day === 30) || (month === 12 && day === 31));
  const timeExists = hour <= 23 && minute <= 59 && (second <= 59 || isLeapSecond);
  if (!dateExists || !timeExists) return fail("expirationTime.date");

  if (now !== null) {
    if (!Number.isFinite(now)) return fail("expirationTime.past");
    // Compares integers of a unit small enough for every digit of the fraction. A leap second is the first
    // instant of the next day for any fraction: 23:59:60 equals 24:00:00.
    const digits = isLeapSecond ? "" : fraction;
    const decimals = Math.max(3, digits.length);
    const seconds = BigInt(daysSinceEpoch(year, month, day)) * 86_400n + BigInt(hour * 3600 + minute * 60 + second);
    const time = seconds * 10n ** BigInt(decimals) + BigInt(digits.padEnd(decimals, "0"));
    const clock = BigInt(Math.trunc(now)) * 10n ** BigInt(decimals - 3);
    if (time > clock + maximumSeconds * 10n ** BigInt(decimals)) {
      return fail("expirationTime.lifetime");
    }
    if (time <= clock) return fail("expirationTime.past");
  }

  const shownFraction = fraction.replace(/0+$/, "");
  const shownSeconds = string.slice(0, 19).toUpperCase();
  return pass(`${shownSeconds + (shownFraction === "" ? "" : `.${shownFraction}`)}Z`);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Counts the days from 1970-01-01, year by year. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  for (let y = 1970; y < year; y++) days += isLeapYear(y) ? 366 : 365;
  for (let y = year; y < 1970; y++) days -= isLeapYear(y) ? 366 : 365;
  return days;
}
