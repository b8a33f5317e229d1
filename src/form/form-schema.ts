import { createFields } from "./create-fields.ts";
import type { FormOptions } from "./field-text.ts";
import type { JsonSchema } from "./json-schema.ts";

/** The JSON Schema of a whole form: of its texts, or of the request that they make. */
export function formSchema(options: FormOptions, side: "input" | "output"): JsonSchema {
  const properties: JsonSchema = {};
  const required: string[] = [];
  for (const field of Object.values(createFields(options))) {
    const schema = field["~standard"].jsonSchema[side]();
    properties[field.name] = field.name === "wvExtension" ? { type: "array", items: schema } : schema;
    if (field.required) required.push(field.name);
  }
  // Decision D1: kek is given, or contentKey without an ek, which would need kek.
  const anyOf = [given("kek"), { ...given("contentKey"), not: given("ek") }];
  return { type: "object", properties, required, additionalProperties: false, anyOf };
}

/** A member is there, and not empty (decision D11). */
function given(name: string): JsonSchema {
  return { required: [name], properties: { [name]: { minLength: 1 } } };
}
