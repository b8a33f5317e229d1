import type { ValueSchema } from "../../contract/field-definition.ts";
import { loop } from "../../text/pattern-limit.ts";

/** The pattern of the strings that contentId accepts. */
export const schema: ValueSchema = {
  pattern: /* @__PURE__ */ loop("\\P{Cs}", 0),
};
