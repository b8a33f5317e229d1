import { cookie as parameter } from "../../parameters/cookie.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";

/**
 * The field of the cookie: well-formed text of at most 32 characters (UTF-16 units).
 *
 * @example
 * ```ts
 * import { cookie, createField } from "widevine-license-token/form";
 *
 * createField(cookie).constraints.maxLength; // => 32
 * ```
 *
 * @see table 16, cookie
 */
export const cookie: FieldDefinition<"cookie"> = {
  parameter,
  label: "Cookie",
  hint: "At most 32 characters that tie the token to entries of your logs, e.g. order-4711.",
  constraints: { pattern: String.raw`\P{Cs}*`, maxLength: 32 },
  judge: optional(parameter.read),
};
