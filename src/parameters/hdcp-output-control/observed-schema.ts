import type { ValueSchema } from "../../contract/field-definition.ts";
import { observedHdcpOutputControls } from "./observed.ts";

/** The pattern of the strings that hdcpOutputControl accepts in the observed contract, and the JSON Schema of its values. */
export const observedSchema: ValueSchema = {
  pattern: "[0-5]",
  value: { enum: /* @__PURE__ */ Object.values(observedHdcpOutputControls) },
};
