import { readClock } from "../contract/clock.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import { type Cookie as CookieValue, cookie } from "../parameters/cookie/cookie.ts";
import { schema as cookieSchema } from "../parameters/cookie/schema.ts";
import {
  type CustomerAuthenticator as CustomerAuthenticatorValue,
  customerAuthenticator,
} from "../parameters/customer-authenticator/customer-authenticator.ts";
import { schema as customerAuthenticatorSchema } from "../parameters/customer-authenticator/schema.ts";
import { type ErrorFormat as ErrorFormatValue, errorFormat } from "../parameters/error-format/error-format.ts";
import { schema as errorFormatSchema } from "../parameters/error-format/schema.ts";
import {
  type ExpirationTime as ExpirationTimeValue,
  expirationTime,
} from "../parameters/expiration-time/expiration-time.ts";
import type { ExpirationTimeInput } from "../parameters/expiration-time/literal.ts";
import { schema as expirationTimeSchema } from "../parameters/expiration-time/schema.ts";
import type { Codec } from "./codec.ts";
import { parameterCodec } from "./parameter-codec.ts";

// The codecs of the caller, the token's lifetime and its correlation (tables 13, 15 and 16).

/** A decoded value of {@link CustomerAuthenticator}. */
export type CustomerAuthenticator = CustomerAuthenticatorValue;

/** The type of the codec {@link CustomerAuthenticator}. */
export interface CustomerAuthenticatorC extends Codec<CustomerAuthenticator, string, string> {}

/**
 * The codec of the customer's API key: a string of any length, not empty, without white space, control characters or lone
 * surrogates.
 *
 * On failure: `customerAuthenticator.missing` or `.characters`; no error contains the value, which is a secret.
 *
 * @example
 * ```ts
 * import { CustomerAuthenticator } from "widevine-license-token";
 *
 * CustomerAuthenticator.decode("123456,0123456789abcdef0123456789abcdef")._tag; // => "Right"
 * ```
 *
 * @see table 13, customerAuthenticator
 */
export const CustomerAuthenticator: CustomerAuthenticatorC = /* @__PURE__ */ parameterCodec(
  "CustomerAuthenticator",
  customerAuthenticator,
  customerAuthenticatorSchema,
);

/** A decoded value of {@link ErrorFormat}. */
export type ErrorFormat = ErrorFormatValue;

/** The type of the codec {@link ErrorFormat}. */
export interface ErrorFormatC extends Codec<ErrorFormat, string, string> {}

/**
 * The codec of the format of the service's errors: `html` or `json`, exactly.
 *
 * On failure: `errorFormat.value`.
 *
 * @example
 * ```ts
 * import { ErrorFormat } from "widevine-license-token";
 *
 * ErrorFormat.decode("json"); // => { _tag: "Right", right: "json" }
 * ```
 *
 * @see table 13, errorFormat
 */
export const ErrorFormat: ErrorFormatC = /* @__PURE__ */ parameterCodec("ErrorFormat", errorFormat, errorFormatSchema);

/** A decoded value of {@link ExpirationTime}. */
export type ExpirationTime = ExpirationTimeValue;

/** The type of the codec {@link ExpirationTime}. */
export interface ExpirationTimeC extends Codec<ExpirationTime, string, ExpirationTimeInput> {}

/**
 * The codec of the time when the token expires: `+` and 1 to 2592000 seconds, or an RFC 3339 date-time in UTC as a string or
 * a `Date`.
 *
 * It has no clock, so it does not check whether an absolute time is in the past or more than 30 days away:
 * `expirationTimeCodec` does.
 *
 * On failure: `expirationTime.format`, `.zone`, `.date` or `.lifetime`.
 *
 * @example
 * ```ts
 * import { ExpirationTime } from "widevine-license-token";
 *
 * ExpirationTime.decode("2030-01-31t12:00:00.500z"); // => { _tag: "Right", right: "2030-01-31T12:00:00.5Z" }
 * ```
 *
 * @see table 15, expirationTime; RFC 3339 section 5.6; decisions D9 and D10
 */
export const ExpirationTime: ExpirationTimeC = /* @__PURE__ */ parameterCodec(
  "ExpirationTime",
  expirationTime,
  expirationTimeSchema,
);

/**
 * Creates the codec of the time when the token expires, as {@link ExpirationTime}, with a clock: an absolute time must lie after
 * `now` and at most 30 days (2,592,000 seconds) ahead. `now` is in milliseconds since the epoch, a `Date`, or a function that
 * is called once at each decode; no finite time fails every absolute time. `is` has no clock: a valid value does not become
 * another type as time passes.
 *
 * On failure: `expirationTime.format`, `.zone`, `.date`, `.lifetime` or `.past`.
 *
 * @example
 * ```ts
 * import { expirationTimeCodec } from "widevine-license-token";
 *
 * const InTime = expirationTimeCodec({ now: Date.UTC(2030, 0, 31) });
 * InTime.decode("2030-01-31T12:00:00Z")._tag; // => "Right"
 * InTime.decode("2030-01-30T12:00:00Z")._tag; // => "Left"
 * ```
 *
 * @see table 15, expirationTime; decision D10
 */
export function expirationTimeCodec(options: Pick<DecodeOptions, "now">): ExpirationTimeC {
  const timed = {
    ...expirationTime,
    read: (input: unknown) => expirationTime.read(input, readClock(options)),
  };
  return parameterCodec("ExpirationTime", timed, expirationTimeSchema, expirationTime);
}

/** A decoded value of {@link Cookie}. */
export type Cookie = CookieValue;

/** The type of the codec {@link Cookie}. */
export interface CookieC extends Codec<Cookie, string, string> {}

/**
 * The codec of the cookie: a string of 0 to 32 characters (UTF-16 units), without lone surrogates.
 *
 * On failure: `cookie.length` or `.text`.
 *
 * @example
 * ```ts
 * import { Cookie } from "widevine-license-token";
 *
 * Cookie.decode("order 4711"); // => { _tag: "Right", right: "order 4711" }
 * ```
 *
 * @see table 16, cookie; decision D3
 */
export const Cookie: CookieC = /* @__PURE__ */ parameterCodec("Cookie", cookie, cookieSchema);
