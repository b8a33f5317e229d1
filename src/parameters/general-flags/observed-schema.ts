import type { ValueSchema } from "../../contract/field-definition.ts";

/** The pattern of the strings that generalFlags accepts in the observed contract. */
export const observedSchema: ValueSchema = {
  pattern: "0000|0000000[01]",
};
