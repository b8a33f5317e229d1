import { messages } from "../../messages/en/hdcp-output-control.ts";
import { hdcpOutputControls, readHdcpOutputControl } from "../../parameters/hdcp-output-control.ts";
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
  name: "hdcpOutputControl",
  label: "HDCP output control",
  hint: "Which HDCP an output must have, e.g. 0 for none.",
  required: true,
  secret: false,
  options,
  constraints: { required: true, pattern: "[0-2]" },
  messages,
  judge: readHdcpOutputControl,
  mend: (text) => mendOption(options, text),
};
