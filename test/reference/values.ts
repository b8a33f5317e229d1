// The validators of the parameters: each returns the canonical value, or the rules that refuse the given value.

import { validateExpirationTime } from "./expiration-time.ts";
import type { ObservedName, ParameterName, Rule } from "./rules.ts";
import { isWellFormed } from "./urlencoded.ts";
import { fail, isBytes, pass, type Validated, type Validator } from "./validated.ts";
import { validateWvExtension } from "./wv-extension.ts";

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

function isDecimalInteger(value: unknown): value is string {
  return typeof value === "string" && /^(?:0|[1-9][0-9]*)$/.test(value);
}

function validateCustomerAuthenticator(value: unknown): Validated {
  if (value === "") return fail("customerAuthenticator.missing");
  if (typeof value !== "string") return fail("value.type");
  return /[\s\p{Cc}\p{Cs}]/u.test(value) ? fail("customerAuthenticator.characters") : pass(value);
}

/** A string that is one of these, as it is written. */
function oneOf(strings: readonly string[], rule: Rule): Validator {
  return (value) => {
    if (typeof value !== "string") return fail("value.type");
    return strings.includes(value) ? pass(value) : fail(rule);
  };
}

function validateUseHttps(value: unknown): Validated {
  if (typeof value === "boolean") return pass(value ? "true" : "false");
  if (typeof value !== "string") return fail("value.type");
  return ["true", "false", "1", "0"].includes(value) ? pass(value) : fail("useHttps.value");
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

/** The integers from low to high, as decimal text or as a number. */
function between(low: number, high: number, rule: Rule): Validator {
  return (value) => {
    if (typeof value !== "string" && typeof value !== "number") return fail("value.type");
    for (let level = low; level <= high; level++) {
      if (value === level || value === String(level)) return pass(level); // -0 === 0
    }
    return fail(rule);
  };
}

function hdcpOutputControl(highest: number): Validator {
  const inRange = between(0, highest, "hdcpOutputControl.range");
  return (value, now) => {
    const isNumber = typeof value === "number" && !Number.isSafeInteger(value);
    const isText = typeof value === "string" && !isDecimalInteger(value);
    return isNumber || isText ? fail("hdcpOutputControl.integer") : inRange(value, now);
  };
}

/** A positive integer up to 2^53 - 1, as decimal text or as a number. */
function duration(rule: Rule): Validator {
  return (value) => {
    if (typeof value !== "string" && typeof value !== "number") return fail("value.type");
    if (isDecimalInteger(value) || (typeof value === "number" && Number.isSafeInteger(value))) {
      const seconds = BigInt(value);
      if (seconds >= 1n && seconds <= 9007199254740991n) return pass(Number(seconds));
    }
    return fail(rule);
  };
}

function validateCookie(value: unknown): Validated {
  if (typeof value !== "string") return fail("value.type");
  if (value.length > 32) return fail("cookie.length");
  return isWellFormed(value) ? pass(value) : fail("cookie.text");
}

/** Those of the documented contract. */
export const validators: Record<ParameterName, Validator> = {
  customerAuthenticator: validateCustomerAuthenticator,
  errorFormat: oneOf(["html", "json"], "errorFormat.value"),
  generalFlags: oneOf(["0000"], "generalFlags.value"),
  kek: validateKek,
  kid: validateKid,
  ek: validateEk,
  contentKey: validateContentKey,
  contentId: validateContentId,
  securityLevel: between(1, 5, "securityLevel.value"),
  hdcpOutputControl: hdcpOutputControl(2),
  licenseDuration: duration("licenseDuration.integer"),
  wvExtension: validateWvExtension,
  expirationTime: validateExpirationTime,
  cookie: validateCookie,
};

/** Those of the observed contract. */
export const observedValidators: Record<ObservedName, Validator> = {
  ...validators,
  useHttps: validateUseHttps,
  generalFlags: oneOf(["0000", "00000000", "00000001"], "generalFlags.value"),
  hdcpOutputControl: hdcpOutputControl(5),
  trackType: between(0, 4, "trackType.value"),
  playbackDuration: duration("playbackDuration.integer"),
};
