import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type Cookie, cookie as parameter, type rules } from "./cookie.ts";
import { schema } from "./schema.ts";

/**
 * The field of the cookie: a well-formed string of at most 32 characters (UTF-16 units).
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
export const cookie: ParameterField<"cookie", Cookie, keyof typeof rules, false, never> = /* @__PURE__ */ deepFreeze({
  parameter,
  required: false,
  label: "Cookie",
  hint: "At most 32 characters that tie the token to entries of your logs, e.g. order-4711.",
  schema,
});
