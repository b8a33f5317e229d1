import { deepFreeze } from "../../contract/deep-freeze.ts";
import { namedOptions, type ParameterField } from "../../contract/field-definition.ts";
import { fixLevel } from "../../contract/level-mistakes.ts";
import {
  type HdcpOutputControl,
  hdcpOutputControls,
  hdcpOutputControl as parameter,
  type rules,
} from "./hdcp-output-control.ts";
import { schema } from "./schema.ts";

const options = /* @__PURE__ */ namedOptions(hdcpOutputControls);

/**
 * The field of the HDCP output control: 0, 1 or 2.
 *
 * @example
 * ```ts
 * import { createField, hdcpOutputControl } from "widevine-license-token/form";
 *
 * createField(hdcpOutputControl).options?.[0]; // => { value: "0", label: "0 - HDCP_NONE" }
 * ```
 *
 * @see table 14, hdcpOutputControl
 */
export const hdcpOutputControl: ParameterField<
  "hdcpOutputControl",
  HdcpOutputControl,
  keyof typeof rules,
  true,
  `${HdcpOutputControl}`
> = /* @__PURE__ */ deepFreeze({
  parameter,
  required: true,
  label: "HDCP output control",
  hint: "Which HDCP an output must have, e.g. 0 for none.",
  options,
  schema,
  fix: (text) => fixLevel(options, text),
});
