import { deepFreeze } from "../../contract/deep-freeze.ts";
import { namedOptions, type ParameterField } from "../../contract/field-definition.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";
import { type rules, type SecurityLevel, securityLevel, securityLevels } from "./security-level.ts";

const options = /* @__PURE__ */ namedOptions(securityLevels);

/**
 * The field of the security level: 1 to 5.
 *
 * @example
 * ```ts
 * import { createField, securityLevelField } from "widevine-license-token/form";
 *
 * createField(securityLevelField).options?.[4]; // => { value: "5", label: "5 - HW_SECURE_ALL" }
 * ```
 *
 * @see table 14, securityLevel
 */
export const securityLevelField: ParameterField<
  "securityLevel",
  SecurityLevel,
  keyof typeof rules,
  true,
  `${SecurityLevel}`
> = /* @__PURE__ */ deepFreeze({
  parameter: securityLevel,
  required: true,
  label: "Security level",
  hint: "How secure a device must be, from 1 (software) to 5 (hardware for all).",
  example: "1",
  group: "playback",
  order: 30,
  kind: "choice",
  options,
  schema,
  mistakes,
});
