import type { ValueSchema } from "../../contract/field-definition.ts";

/** The pattern of the strings that kek accepts. */
export const schema: ValueSchema = {
  pattern: "(?:[\\dA-Fa-f]{16}){2,4}",
};
