import type { ValueSchema } from "../../contract/field-definition.ts";
import { securityLevels } from "./security-level.ts";

/** The pattern of the strings that securityLevel accepts, and the JSON Schema of its values. */
export const schema: ValueSchema = {
  pattern: "[1-5]",
  value: { enum: /* @__PURE__ */ Object.values(securityLevels) },
};
