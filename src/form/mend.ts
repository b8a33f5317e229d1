import type { ParameterName } from "../parameter-name.ts";
import type { Field } from "./field.ts";

/**
 * The text that a field would accept in place of one that it refuses; `undefined` where the text is accepted, or could
 * only be guessed. Nothing is changed: show it, and let the person choose.
 *
 * It takes blanks away that stand around a text; dashes, colons, blanks, braces and `0x` out of hexadecimal; writes padded
 * Base64 of a key as hexadecimal, `^` before a short name that can be no key id, an offset as UTC, `60` as `+60`, `05` as
 * `5`, Base64url of an extension as Base64, and the name of a level as its number.
 *
 * @example
 * ```ts
 * import { fields, mend } from "widevine-license-token/form";
 *
 * mend(fields.kid, " {FD1A706A-C2B3-6002-888F-6D4A414333C3}"); // => "FD1A706AC2B36002888F6D4A414333C3"
 * mend(fields.expirationTime, "2030-01-31T13:00:00+01:00"); // => "2030-01-31T12:00:00Z"
 * mend(fields.securityLevel, "HW_SECURE_ALL"); // => "5"
 * mend(fields.kid, "fd1a"); // => undefined
 * ```
 *
 * @see tables 13 to 16; decisions D7, D8 and D9
 */
export function mend<N extends ParameterName>(field: Field<N>, text: string): string | undefined {
  const result = field["~standard"].validate(text);
  return result.issues === undefined ? undefined : result.suggestion;
}
