import { own } from "../contract/own-properties.ts";
import type { ParameterName } from "../contracts/names.ts";
import type { Field } from "./field.ts";

/**
 * Suggests a string that a field accepts instead of one that it refuses; `undefined` if the field accepts the string, or if
 * a suggestion would be a guess. Nothing is changed: show the suggestion, and let the person choose.
 *
 * It is the `fix` of the field's result, and of the diagnosis of `/diagnose`. Where several texts may be meant, as of a key id
 * in Base64, there is none: the result has `choices`.
 *
 * @example
 * ```ts
 * import { fields, suggestFix } from "widevine-license-token/form";
 *
 * suggestFix(fields.kid, " {FD1A706A-C2B3-6002-888F-6D4A414333C3}"); // => "fd1a706ac2b36002888f6d4a414333c3"
 * suggestFix(fields.expirationTime, "2030-01-31T13:00:00+01:00"); // => "2030-01-31T12:00:00Z"
 * suggestFix(fields.securityLevel, "HW_SECURE_ALL"); // => "5"
 * suggestFix(fields.kid, "fd1a"); // => undefined
 * ```
 *
 * @see tables 13 to 16; decisions D7, D8 and D9
 */
export function suggestFix(field: Field<ParameterName, unknown>, text: string): string | undefined {
  const result = field["~standard"].validate(text);
  return result.issues === undefined ? undefined : own(result, "fix");
}
