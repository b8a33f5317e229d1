import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type ObservedGeneralFlags, observedGeneralFlags, type observedRules } from "./observed.ts";
import { observedMistakes } from "./observed-mistakes.ts";
import { observedSchema } from "./observed-schema.ts";

/**
 * The field of the license flags of the observed contract: `0000`, `00000000` or `00000001`.
 *
 * @example
 * ```ts
 * import { createField, observedGeneralFlagsField } from "widevine-license-token/form";
 *
 * createField(observedGeneralFlagsField)["~standard"].validate("00000001"); // => { value: "00000001" }
 * ```
 *
 * @see sources HBB1, HBB2 and EXP of the observed contract
 */
export const observedGeneralFlagsField: ParameterField<
  "generalFlags",
  ObservedGeneralFlags,
  keyof typeof observedRules,
  false,
  ObservedGeneralFlags
> = /* @__PURE__ */ deepFreeze({
  parameter: observedGeneralFlags,
  required: false,
  label: "General flags",
  hint: "The license flags; 00000001 for a license that a device may store.",
  example: "00000001",
  group: "license",
  order: 41,
  kind: "choice",
  options: [
    { value: "0000", label: "0000 - no flags, as the service documents them" },
    { value: "00000000", label: "00000000 - no flags" },
    { value: "00000001", label: "00000001 - persistent license" },
  ],
  schema: observedSchema,
  mistakes: observedMistakes,
});
