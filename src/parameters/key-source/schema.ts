import type { JsonSchema } from "../../contract/json-schema.ts";

/** The JSON Schema of the rules across the keys: either `kek` is present, or `contentKey` without `ek`, which needs `kek`. */
export const schema: JsonSchema = {
  anyOf: [
    { required: ["kek"], properties: { kek: { minLength: 1 } } },
    {
      required: ["contentKey"],
      properties: { contentKey: { minLength: 1 } },
      not: { required: ["ek"], properties: { ek: { minLength: 1 } } },
    },
  ],
};
