import { deepFreeze } from "../../contract/deep-freeze.ts";
import { namedOptions, type ParameterField } from "../../contract/field-definition.ts";
import { mistakes } from "./mistakes.ts";
import {
  type ObservedHdcpOutputControl,
  observedHdcpOutputControl,
  observedHdcpOutputControls,
  type observedRules,
} from "./observed.ts";
import { observedSchema } from "./observed-schema.ts";

const options = /* @__PURE__ */ namedOptions(observedHdcpOutputControls);

/**
 * The field of the HDCP output control of the observed contract: 0 to 5.
 *
 * @example
 * ```ts
 * import { createField, observedHdcpOutputControlField } from "widevine-license-token/form";
 *
 * createField(observedHdcpOutputControlField).options?.[4]; // => { value: "4", label: "4 - HDCP_V2_2" }
 * ```
 *
 * @see sources HBB2 and WEB of the observed contract
 */
export const observedHdcpOutputControlField: ParameterField<
  "hdcpOutputControl",
  ObservedHdcpOutputControl,
  keyof typeof observedRules,
  false,
  `${ObservedHdcpOutputControl}`
> = /* @__PURE__ */ deepFreeze({
  parameter: observedHdcpOutputControl,
  required: false,
  label: "HDCP output control",
  hint: "Which HDCP an output must have; 0 for none.",
  example: "0",
  group: "playback",
  order: 31,
  kind: "choice",
  default: "0",
  options,
  schema: observedSchema,
  mistakes,
});
