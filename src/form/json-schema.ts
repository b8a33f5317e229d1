import type { JsonSchema } from "../contract/json-schema.ts";
import { own } from "../contract/own-properties.ts";

/** The properties of a field that its schema uses. */
interface StringField {
  readonly label: string;
  readonly hint: string;
  readonly constraints: { readonly pattern?: string; readonly maxLength?: number };
}

/**
 * Creates the JSON Schema of the strings that a field accepts; `empty` is `?` if the field may be empty (decision D11).
 *
 * JSON Schema counts code points, and HTML counts UTF-16 units: so the schema accepts more characters beyond U+FFFF.
 * A loop of a pattern has at most 1,048,576 characters, since V8 fails on longer ones; the field itself has no such limit.
 */
export function stringSchema({ label, hint, constraints }: StringField, empty: "" | "?"): JsonSchema {
  const { pattern } = constraints;
  const maxLength = own(constraints, "maxLength");
  return {
    title: label,
    description: hint,
    type: "string",
    pattern: `^(?:${pattern})${empty}$`,
    ...(maxLength && { maxLength }),
  };
}
