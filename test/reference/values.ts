// A validator for each parameter: returns the canonical value, or the rules that refuse the given value.
// Bodies give strings only; objects give any value except undefined.

import type { ParameterName, Rule } from "./rules.ts";
import { isWellFormed } from "./urlencoded.ts";

export type Validated = { ok: true; value: unknown } | { ok: false; rules: Rule[] };

const pass = (value: unknown): Validated => ({ ok: true, value });
const fail = (...rules: Rule[]): Validated => ({ ok: false, rules });

/** The digits of a key that is text or bytes, in lower case; null for what is neither, empty for a key of another form. */
function keyDigits(value: unknown, lengths: readonly number[]): string | null {
  const text = isBytes(value) ? Buffer.from(new Uint8Array(value)).toString("hex") : value;
  if (typeof text !== "string") return null;
  return /^[0-9A-Fa-f]*$/.test(text) && lengths.includes(text.length) ? text.toLowerCase() : "";
}

function validateKey(value: unknown, lengths: readonly number[], rule: Rule): Validated {
  const digits = keyDigits(value, lengths);
  if (digits === null) return fail("value.type");
  return digits === "" ? fail(rule) : pass(digits);
}

export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}

function isDecimalInteger(value: unknown): value is string {
  return typeof value === "string" && /^(?:0|[1-9][0-9]*)$/.test(value);
}

function validateCustomerAuthenticator(value: unknown): Validated {
  if (value === "") return fail("customerAuthenticator.missing");
  if (typeof value !== "string") return fail("value.type");
  return /[\s\p{Cc}\p{Cs}]/u.test(value) ? fail("customerAuthenticator.characters") : pass(value);
}

function validateErrorFormat(value: unknown): Validated {
  if (typeof value !== "string") return fail("value.type");
  return value === "html" || value === "json" ? pass(value) : fail("errorFormat.value");
}

function validateGeneralFlags(value: unknown): Validated {
  if (typeof value !== "string") return fail("value.type");
  return value === "0000" ? pass(value) : fail("generalFlags.value");
}

function validateKek(value: unknown): Validated {
  return validateKey(value, [32, 48, 64], "kek.format");
}

function validateKid(value: unknown): Validated {
  if (value === "") return fail("kid.missing");
  if (typeof value !== "string" || !value.startsWith("^")) return validateKey(value, [32], "kid.hex");
  const name = value.slice(1);
  if (name.length > 64) return fail("kid.length");
  if (name === "" || !isWellFormed(name)) return fail("kid.name");
  return pass(value);
}

function validateEk(value: unknown): Validated {
  return validateKey(value, [48], "ek.format");
}

function validateContentKey(value: unknown): Validated {
  return validateKey(value, [32], "contentKey.hex");
}

function validateContentId(value: unknown): Validated {
  if (typeof value !== "string") return fail("value.type");
  return isWellFormed(value) ? pass(value) : fail("contentId.text");
}

function validateSecurityLevel(value: unknown): Validated {
  if (typeof value !== "string" && typeof value !== "number") return fail("value.type");
  for (const level of [1, 2, 3, 4, 5]) {
    if (value === level || value === String(level)) return pass(level);
  }
  return fail("securityLevel.value");
}

function validateHdcpOutputControl(value: unknown): Validated {
  if (typeof value !== "string" && typeof value !== "number") return fail("value.type");
  if (!isDecimalInteger(value) && !Number.isSafeInteger(value)) {
    return fail("hdcpOutputControl.integer");
  }
  for (const control of [0, 1, 2]) {
    if (value === control || value === String(control)) return pass(control); // -0 === 0
  }
  return fail("hdcpOutputControl.range");
}

function validateLicenseDuration(value: unknown): Validated {
  if (typeof value !== "string" && typeof value !== "number") return fail("value.type");
  if (isDecimalInteger(value) || (typeof value === "number" && Number.isSafeInteger(value))) {
    const seconds = BigInt(value);
    if (seconds >= 1n && seconds <= 9007199254740991n) return pass(Number(seconds));
  }
  return fail("licenseDuration.integer");
}

/** Validates one extension: a string, or an object with the properties `type` and `payload`. */
function validateWvExtension(value: unknown): Validated {
  if (typeof value !== "string" && (typeof value !== "object" || value === null)) return fail("value.type");
  const string = typeof value === "string" ? value : extensionString(value);
  const parts = string === null ? [] : string.split(",");
  const [type, payload] = parts;
  if (parts.length !== 2 || type === undefined || payload === undefined) {
    return fail("wvExtension.shape");
  }
  if (!isWellFormed(type) || !isWellFormed(payload)) return fail("wvExtension.shape");

  const rules: Rule[] = [];
  if (!/^[\x20-\x7e]{4}$/.test(type)) rules.push("wvExtension.type");
  const byteLength = base64ByteLength(payload);
  if (payload === "") rules.push("wvExtension.payload-missing");
  else if (byteLength === null) rules.push("wvExtension.payload-base64");
  return rules.length === 0 ? pass({ type, payload }) : fail(...rules);
}

/** Returns `type,payload` of an object whose own enumerable properties are both strings; else null. */
function extensionString(value: unknown): string | null {
  try {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const keys = Object.keys(value);
    if (!keys.includes("type") || !keys.includes("payload")) return null;
    const type: unknown = Reflect.get(value, "type");
    const given: unknown = Reflect.get(value, "payload");
    const payload = isBytes(given) ? Buffer.from(new Uint8Array(given)).toString("base64") : given;
    if (typeof type !== "string" || typeof payload !== "string") return null;
    return `${type},${payload}`;
  } catch {
    return null; // a throwing getter, a revoked proxy
  }
}

/** Counts the bytes of padded Base64 with zero trailing bits; null for any other string. */
function base64ByteLength(string: string): number | null {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const [, data, padding] = /^([A-Za-z0-9+/]*)(={0,2})$/.exec(string) ?? [];
  if (data === undefined || padding === undefined || string.length % 4 !== 0) return null;
  if (padding !== "") {
    const lastDigit = digits.indexOf(data.slice(-1));
    const trailingBits = padding === "==" ? 4 : 2;
    if (data === "" || lastDigit % 2 ** trailingBits !== 0) return null;
  }
  return (string.length / 4) * 3 - padding.length;
}

const maximumSeconds = 2_592_000n;

function validateExpirationTime(value: unknown, now: number | null): Validated {
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

function validateCookie(value: unknown): Validated {
  if (typeof value !== "string") return fail("value.type");
  if (value.length > 32) return fail("cookie.length");
  return isWellFormed(value) ? pass(value) : fail("cookie.text");
}

export const validators: Record<ParameterName, (value: unknown, now: number | null) => Validated> = {
  customerAuthenticator: validateCustomerAuthenticator,
  errorFormat: validateErrorFormat,
  generalFlags: validateGeneralFlags,
  kek: validateKek,
  kid: validateKid,
  ek: validateEk,
  contentKey: validateContentKey,
  contentId: validateContentId,
  securityLevel: validateSecurityLevel,
  hdcpOutputControl: validateHdcpOutputControl,
  licenseDuration: validateLicenseDuration,
  wvExtension: validateWvExtension,
  expirationTime: validateExpirationTime,
  cookie: validateCookie,
};
