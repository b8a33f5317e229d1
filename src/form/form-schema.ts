import type { JsonSchema } from "../contract/json-schema.ts";
import type { StandardJsonSchema } from "../contract/standard-schema.ts";
import type { Contract } from "../contracts/contract.ts";
import { documentedSchemas } from "../contracts/documented-schemas.ts";

/** The fields of which a form consists, by their names. */
export interface SchemaFields {
  readonly [name: string]: { readonly "~standard": { readonly jsonSchema: StandardJsonSchema } };
}

/** Creates the JSON Schema of a whole form: of its strings, or of the request. */
export function formSchema(contract: Contract<object>, fields: SchemaFields, side: "input" | "output"): JsonSchema {
  const isInput = side === "input";
  const { describe } = contract.schemas ?? documentedSchemas;
  return describe(contract.slots, {
    schemaOf({ name, isRepeated }) {
      const schema = fields[name]?.["~standard"].jsonSchema[side]();
      return isRepeated ? { type: "array", items: schema } : schema;
    },
    others: {},
    unknown: false,
    takesNoKeys: isInput,
    emptyIsAbsent: isInput,
  });
}
