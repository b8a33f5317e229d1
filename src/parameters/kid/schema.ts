import type { ValueSchema } from "../../contract/field-definition.ts";
import { kidNameMaximumLength } from "./kid.ts";

/** The pattern of the strings that kid accepts. */
export const schema: ValueSchema = {
  pattern: `[\\dA-Fa-f]{32}|\\^\\P{Cs}{1,${kidNameMaximumLength}}`,
  maxLength: 1 + kidNameMaximumLength,
};
