import { expirationTime as parameter } from "../../parameters/expiration-time.ts";
import { dateTimePattern } from "../date-time-pattern.ts";
import { decimalUpTo } from "../decimal-pattern.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";
import { mendExpirationTime } from "../mend-expiration-time.ts";

/**
 * The field of the expiration time: `+` and 1 to 2592000 seconds from issuance, or an RFC 3339 date-time in UTC.
 *
 * @example
 * ```ts
 * import { createField, expirationTime } from "widevine-license-token/form";
 *
 * createField(expirationTime)["~standard"].validate("+60"); // => { value: "+60" }
 * ```
 *
 * @see table 15, expirationTime
 */
export const expirationTime: FieldDefinition<"expirationTime"> = {
  parameter,
  label: "Expiration time",
  hint: "+ and the seconds from issuance, e.g. +60, or a time in UTC, e.g. 2030-01-31T12:00:00Z; at most 30 days, which is also the default.",
  constraints: { pattern: String.raw`\+${decimalUpTo("2592000")}|${dateTimePattern()}` },
  judge: optional(parameter.read),
  mend: mendExpirationTime,
};
