import type { JsonSchema } from "../contract/json-schema.ts";
import { textSchema } from "../contract/value-json-schema.ts";

/** The properties of a field that its schema uses. */
interface StringField {
  readonly label: string;
  readonly hint: string;
  readonly constraints: { readonly pattern?: string; readonly maxLength?: number };
}

/** Creates the JSON Schema of the strings that a field accepts; `empty` is `?` if the field may be empty (decision D11). */
export function stringSchema({ label, hint, constraints }: StringField, empty: "" | "?"): JsonSchema {
  return { title: label, description: hint, ...textSchema(constraints, empty) };
}
