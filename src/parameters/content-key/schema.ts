import type { ValueSchema } from "../../contract/field-definition.ts";

/** The pattern of the strings that contentKey accepts. */
export const schema: ValueSchema = {
  pattern: "[\\dA-Fa-f]{32}",
};
