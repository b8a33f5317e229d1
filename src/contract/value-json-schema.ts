import type { ValueSchema } from "./field-definition.ts";
import type { JsonSchema } from "./json-schema.ts";
import { own } from "./own-properties.ts";

/** What is known of the strings that a parameter accepts. */
interface StringLimits {
  readonly pattern?: string;
  readonly maxLength?: number;
}

/**
 * The JSON Schema of the strings that a parameter accepts; `empty` is `?` if an empty one means that it is absent (decision D11).
 *
 * JSON Schema counts code points, and HTML counts UTF-16 units: so the schema accepts more characters beyond U+FFFF.
 * A loop of a pattern has at most 1,048,576 characters, since V8 fails on longer ones; the parameter itself has no such limit.
 */
export function textSchema(schema: StringLimits, empty: "" | "?" = ""): JsonSchema {
  const maxLength = own(schema, "maxLength");
  return { type: "string", pattern: `^(?:${schema.pattern})${empty}$`, ...(maxLength && { maxLength }) };
}

/** The JSON Schema of what a caller may give in JSON for a value: a string, or a typed value. */
export function inputSchema(schema: ValueSchema): JsonSchema {
  const typed = own(schema, "typed") ?? own(schema, "value");
  return typed ? { anyOf: [textSchema(schema), { ...typed }] } : textSchema(schema);
}

/** The JSON Schema of a value of a valid request. */
export function outputSchema(schema: ValueSchema): JsonSchema {
  return { ...(own(schema, "value") ?? textSchema(schema)) };
}
