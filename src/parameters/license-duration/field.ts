import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type LicenseDuration, licenseDuration, type rules } from "./license-duration.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the license duration: seconds, from 1 to 2^53 - 1.
 *
 * @example
 * ```ts
 * import { createField, licenseDurationField } from "widevine-license-token/form";
 *
 * createField(licenseDurationField)["~standard"].validate("86400"); // => { value: 86400 }
 * ```
 *
 * @see table 14, licenseDuration
 */
export const licenseDurationField: ParameterField<
  "licenseDuration",
  LicenseDuration,
  keyof typeof rules,
  false,
  never
> = /* @__PURE__ */ deepFreeze({
  parameter: licenseDuration,
  required: false,
  label: "License duration",
  hint: "Seconds of playback after it starts; no limit if it is not given.",
  example: "86400",
  unit: "seconds",
  group: "playback",
  order: 32,
  kind: "number",
  schema,
  mistakes,
});
