import type { ValueSchema } from "../../contract/field-definition.ts";

/** The pattern of the strings that useHttps accepts. */
export const schema: ValueSchema = {
  pattern: "true|false|1|0",
  typed: { type: "boolean" },
};
