import { licenseDuration as parameter } from "../../parameters/license-duration.ts";
import { decimalUpTo } from "../decimal-pattern.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";
import { withoutLeadingZeros } from "../without-leading-zeros.ts";

/**
 * The field of the licence duration: seconds, from 1 to 2^53 - 1.
 *
 * @example
 * ```ts
 * import { createField, licenseDuration } from "widevine-license-token/form";
 *
 * createField(licenseDuration)["~standard"].validate("86400"); // => { value: 86400 }
 * ```
 *
 * @see table 14, licenseDuration
 */
export const licenseDuration: FieldDefinition<"licenseDuration"> = {
  parameter,
  label: "Licence duration",
  hint: "Seconds of playback after it starts, e.g. 86400 for a day; no limit if it is not given.",
  constraints: { pattern: decimalUpTo("9007199254740991"), inputMode: "numeric" },
  value: { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
  judge: optional(parameter.read),
  mend: withoutLeadingZeros,
};
