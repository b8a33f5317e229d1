import type { ValueSchema } from "../../contract/field-definition.ts";

/** The pattern of the strings that customerAuthenticator accepts. */
export const schema: ValueSchema = {
  pattern: "[^\\s\\p{Cc}\\p{Cs}]+",
};
