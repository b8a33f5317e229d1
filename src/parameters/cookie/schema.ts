import type { ValueSchema } from "../../contract/field-definition.ts";
import { cookieMaximumLength } from "./cookie.ts";

/** The pattern of the strings that cookie accepts. */
export const schema: ValueSchema = {
  pattern: `\\P{Cs}{0,${cookieMaximumLength}}`,
  maxLength: cookieMaximumLength,
};
