import { deepFreeze } from "../../contract/deep-freeze.ts";
import { namedOptions, type ParameterField } from "../../contract/field-definition.ts";
import { type HdcpOutputControl, hdcpOutputControl, hdcpOutputControls, type rules } from "./hdcp-output-control.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

const options = /* @__PURE__ */ namedOptions(hdcpOutputControls);

/**
 * The field of the HDCP output control: 0, 1 or 2.
 *
 * @example
 * ```ts
 * import { createField, hdcpOutputControlField } from "widevine-license-token/form";
 *
 * createField(hdcpOutputControlField).options?.[0]; // => { value: "0", label: "0 - HDCP_NONE" }
 * ```
 *
 * @see table 14, hdcpOutputControl
 */
export const hdcpOutputControlField: ParameterField<
  "hdcpOutputControl",
  HdcpOutputControl,
  keyof typeof rules,
  true,
  `${HdcpOutputControl}`
> = /* @__PURE__ */ deepFreeze({
  parameter: hdcpOutputControl,
  required: true,
  label: "HDCP output control",
  hint: "Which HDCP an output must have; 0 for none.",
  example: "0",
  group: "playback",
  order: 31,
  kind: "choice",
  options,
  schema,
  mistakes,
});
