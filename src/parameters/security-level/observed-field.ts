import { deepFreeze } from "../../contract/deep-freeze.ts";
import { namedOptions, type ParameterField } from "../../contract/field-definition.ts";
import { mistakes } from "./mistakes.ts";
import { type observedRules, observedSecurityLevel } from "./observed.ts";
import { schema } from "./schema.ts";
import { type SecurityLevel, securityLevels } from "./security-level.ts";

const options = /* @__PURE__ */ namedOptions(securityLevels);

/**
 * The field of the security level of the observed contract: 1 to 5, and not required.
 *
 * @example
 * ```ts
 * import { createField, observedSecurityLevelField } from "widevine-license-token/form";
 *
 * createField(observedSecurityLevelField).required; // => false
 * ```
 *
 * @see sources QEN, LAR and EXP of the observed contract; table 14, securityLevel
 */
export const observedSecurityLevelField: ParameterField<
  "securityLevel",
  SecurityLevel,
  keyof typeof observedRules,
  false,
  `${SecurityLevel}`
> = /* @__PURE__ */ deepFreeze({
  parameter: observedSecurityLevel,
  required: false,
  label: "Security level",
  hint: "How secure a device must be, from 1 (software) to 5 (hardware for all).",
  example: "1",
  group: "playback",
  order: 30,
  kind: "choice",
  default: "1",
  options,
  schema,
  mistakes,
});
