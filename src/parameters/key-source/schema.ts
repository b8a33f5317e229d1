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

/** The same for several keys, which are in the list `keys`: either the request has `kek`, or each key has `contentKey` without `ek`. */
export const keysSchema: JsonSchema = {
  anyOf: [
    { required: ["kek"], properties: { kek: { minLength: 1 } } },
    {
      properties: {
        keys: {
          items: {
            required: ["contentKey"],
            properties: { contentKey: { minLength: 1 } },
            not: { required: ["ek"], properties: { ek: { minLength: 1 } } },
          },
        },
      },
    },
  ],
};

/** The same as `schema` in a body, where an empty text is given, in keywords of JSON Schema 2019-09 and later. */
export const bodySchema: JsonSchema = {
  anyOf: [{ required: ["contentKey"] }, { required: ["kek"] }],
  dependentRequired: { ek: ["kek"] },
};
