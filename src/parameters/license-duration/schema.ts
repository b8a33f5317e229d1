import type { ValueSchema } from "../../contract/field-definition.ts";
import { decimalUpTo } from "../../text/decimal-pattern.ts";

/** The pattern of the strings that licenseDuration accepts, and the JSON Schema of its values. */
export const schema: ValueSchema = {
  pattern: /* @__PURE__ */ decimalUpTo("9007199254740991"),
  inputMode: "numeric",
  value: { type: "integer", minimum: 1, maximum: 9007199254740991 },
};
