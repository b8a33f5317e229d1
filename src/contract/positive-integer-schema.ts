import { decimalUpTo } from "../text/decimal-pattern.ts";
import type { ValueSchema } from "./field-definition.ts";

/** The pattern of the strings that a parameter of `positiveInteger` accepts, and the JSON Schema of its values. */
export const positiveIntegerSchema: ValueSchema = {
  pattern: /* @__PURE__ */ decimalUpTo("9007199254740991"),
  inputMode: "numeric",
  value: { type: "integer", minimum: 1, maximum: 9007199254740991 },
};
