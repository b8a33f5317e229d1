import type { ValueSchema } from "../../contract/field-definition.ts";

/** The pattern of the strings that contentId accepts. */
export const schema: ValueSchema = {
  pattern: "\\P{Cs}*",
};
