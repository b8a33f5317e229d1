import { securityLevel as parameter, securityLevels } from "../../parameters/security-level.ts";
import type { FieldDefinition } from "../field-definition.ts";
import { mendOption, namedOptions } from "../mend-option.ts";

const options = namedOptions(securityLevels);

/**
 * The field of the security level: 1 to 5.
 *
 * @example
 * ```ts
 * import { createField, securityLevel } from "widevine-license-token/form";
 *
 * createField(securityLevel).options?.[4]; // => { value: "5", label: "5 - HW_SECURE_ALL" }
 * ```
 *
 * @see table 14, securityLevel
 */
export const securityLevel: FieldDefinition<"securityLevel"> = {
  parameter,
  label: "Security level",
  hint: "How secure a device must be, from 1 (software) to 5 (hardware for all), e.g. 1.",
  options,
  constraints: { required: true, pattern: "[1-5]" },
  value: { enum: Object.values(securityLevels) },
  judge: parameter.read,
  mend: (text) => mendOption(options, text),
};
