import { deepFreeze } from "../contract/deep-freeze.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { maxKeys } from "../contract/key-rules.ts";
import type { Contract } from "../contracts/contract.ts";
import { schema as keySource, keysSchema } from "../parameters/key-source/schema.ts";
import type { StandardJsonSchema } from "./standard-schema.ts";

/** The fields of which a form consists, by their names. */
export interface SchemaFields {
  readonly [name: string]: { readonly "~standard": { readonly jsonSchema: StandardJsonSchema } };
}

type Slots = Contract<object>["slots"];

/** Creates the JSON Schema of a whole form: of its strings, or of the request. */
export function formSchema(contract: Contract<object>, fields: SchemaFields, side: "input" | "output"): JsonSchema {
  const { slots, keyed } = contract;
  if (keyed === undefined) return { ...objectSchema(slots), ...deepFreeze(keySource) };
  const beside = slots.filter(({ isPerKey }) => !isPerKey);
  const isInput = side === "input";
  const keys = { type: "array", minItems: 1, maxItems: maxKeys, items: objectSchema(keyed.slots) };
  // In a form, what is empty is not given (decision D11): it may stand beside the other kind of key.
  const noKeys = isInput ? { keys: { type: "array", maxItems: 0 } } : {};
  const noKey = isInput ? keyed.slots.map(({ name }) => [name, { type: "string", maxLength: 0 }]) : [];
  const oneKey = { ...objectSchema(slots, noKeys), ...deepFreeze(keySource) };
  const severalKeys = objectSchema(beside, { ...Object.fromEntries(noKey), keys }, ["keys"]);
  return { type: "object", anyOf: [oneKey, { ...severalKeys, ...deepFreeze(keysSchema) }] };

  /** Creates the schema of an object with some of the fields and with other properties. */
  function objectSchema(some: Slots, others: JsonSchema = {}, required: string[] = []): JsonSchema {
    return {
      type: "object",
      properties: { ...Object.fromEntries(some.map((slot) => [slot.name, fieldSchema(slot)])), ...others },
      required: [...some.filter(({ isRequired }) => isRequired).map(({ name }) => name), ...required],
      additionalProperties: false,
    };
  }

  function fieldSchema({ name, isRepeated }: Slots[number]): JsonSchema | undefined {
    const schema = fields[name]?.["~standard"].jsonSchema[side]();
    return isRepeated ? { type: "array", items: schema } : schema;
  }
}
