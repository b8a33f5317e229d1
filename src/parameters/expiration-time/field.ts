import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type ExpirationTime, expirationTime, type rules } from "./expiration-time.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the expiration time: `+` and 1 to 2592000 seconds from issuance, or an RFC 3339 date-time in UTC.
 *
 * @example
 * ```ts
 * import { createField, expirationTimeField } from "widevine-license-token/form";
 *
 * createField(expirationTimeField)["~standard"].validate("+60"); // => { value: "+60" }
 * ```
 *
 * @see table 15, expirationTime
 */
export const expirationTimeField: ParameterField<"expirationTime", ExpirationTime, keyof typeof rules, false, never> =
  /* @__PURE__ */ deepFreeze({
    parameter: expirationTime,
    required: false,
    label: "Expiration time",
    hint: "+ and the seconds from issuance, or a date-time in UTC with T and Z; at most 30 days, which is also the default.",
    example: "+3600",
    group: "token",
    order: 50,
    kind: "time",
    default: "+2592000",
    schema,
    mistakes,
  });
