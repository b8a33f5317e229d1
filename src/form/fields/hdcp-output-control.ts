import { hdcpOutputControls, hdcpOutputControl as parameter } from "../../parameters/hdcp-output-control.ts";
import type { FieldDefinition } from "../field-definition.ts";
import { mendOption, namedOptions } from "../mend-option.ts";

const options = namedOptions(hdcpOutputControls);

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
export const hdcpOutputControl: FieldDefinition<"hdcpOutputControl"> = {
  parameter,
  label: "HDCP output control",
  hint: "Which HDCP an output must have, e.g. 0 for none.",
  options,
  constraints: { required: true, pattern: "[0-2]" },
  value: { enum: Object.values(hdcpOutputControls) },
  judge: parameter.read,
  mend: (text) => mendOption(options, text),
};
