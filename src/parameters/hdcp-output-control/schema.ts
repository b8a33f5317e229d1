import type { ValueSchema } from "../../contract/field-definition.ts";
import { hdcpOutputControls } from "./hdcp-output-control.ts";

/** The pattern of the strings that hdcpOutputControl accepts, and the JSON Schema of its values. */
export const schema: ValueSchema = {
  pattern: "[0-2]",
  value: { enum: /* @__PURE__ */ Object.values(hdcpOutputControls) },
};
