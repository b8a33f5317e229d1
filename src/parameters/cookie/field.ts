import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type Cookie, cookie, type rules } from "./cookie.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the cookie: a well-formed string of at most 32 characters (UTF-16 units).
 *
 * @example
 * ```ts
 * import { cookieField, createField } from "widevine-license-token/form";
 *
 * createField(cookieField).maxLength; // => 32
 * ```
 *
 * @see table 16, cookie
 */
export const cookieField: ParameterField<"cookie", Cookie, keyof typeof rules, false, never> =
  /* @__PURE__ */ deepFreeze({
    parameter: cookie,
    required: false,
    label: "Cookie",
    hint: "At most 32 characters that tie the token to entries of your logs.",
    example: "order-4711",
    group: "token",
    order: 51,
    kind: "text",
    schema,
    mistakes,
  });
