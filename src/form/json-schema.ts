import type { ParameterName } from "../parameter-name.ts";
import type { Field } from "./field.ts";

/** A JSON Schema in words that mean the same in every draft from 4 on, and in OpenAPI 3.0. */
export type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema of the texts that a field accepts; `empty` is `?` where `""` may be one, since nothing need be given
 * (decision D11).
 *
 * JSON Schema counts code points where HTML counts UTF-16 units, so of characters beyond U+FFFF more pass.
 */
export function textSchema(
  { label, hint, constraints: { pattern, maxLength } }: Pick<Field<ParameterName>, "label" | "hint" | "constraints">,
  empty: "" | "?",
): JsonSchema {
  return {
    title: label,
    description: hint,
    type: "string",
    pattern: `^(?:${pattern})${empty}$`,
    ...(maxLength && { maxLength }),
  };
}
