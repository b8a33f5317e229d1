import type { ValueSchema } from "../../contract/field-definition.ts";

/** The pattern of the strings that errorFormat accepts. */
export const schema: ValueSchema = {
  pattern: "html|json",
};
