import type { ValueSchema } from "../../contract/field-definition.ts";

/** The pattern of the strings that generalFlags accepts. */
export const schema: ValueSchema = {
  pattern: "0000",
};
