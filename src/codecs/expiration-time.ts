import type { Type } from "io-ts";
import { expirationTime, type ExpirationTime as Value } from "../parameters/expiration-time.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link ExpirationTime} decodes to. */
export type ExpirationTime = Value;

/**
 * The codec of when the token expires: `+` and 1 to 2592000 seconds, or an RFC 3339 date-time in UTC as text or as a
 * `Date`; it knows no clock, so that it does not judge whether an absolute time is past or more than 30 days away.
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
export const ExpirationTime: Type<ExpirationTime, string, unknown> = parameterCodec("ExpirationTime", expirationTime);
