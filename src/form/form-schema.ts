import { deepFreeze } from "../contract/deep-freeze.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { documented } from "../contracts/documented.ts";
import { schema as keySource } from "../parameters/key-source/schema.ts";
import { createFields } from "./create-fields.ts";
import type { FormOptions } from "./field-text.ts";

/** Creates the JSON Schema of a whole form: of its strings, or of the request. */
export function formSchema(options: FormOptions, side: "input" | "output"): JsonSchema {
  const fields = createFields(options);
  const properties: JsonSchema = Object.fromEntries(
    documented.slots.map(({ name, isRepeated }) => {
      const schema = fields[name]["~standard"].jsonSchema[side]();
      return [name, isRepeated ? { type: "array", items: schema } : schema];
    }),
  );
  const required = documented.slots.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return { type: "object", properties, required, additionalProperties: false, ...deepFreeze(keySource) };
}
