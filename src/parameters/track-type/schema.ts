import type { ValueSchema } from "../../contract/field-definition.ts";
import { trackTypes } from "./track-type.ts";

/** The pattern of the strings that trackType accepts, and the JSON Schema of its values. */
export const schema: ValueSchema = {
  pattern: "[0-4]",
  value: { enum: /* @__PURE__ */ Object.values(trackTypes) },
};
