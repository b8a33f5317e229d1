import type { ValueSchema } from "./field-definition.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Slot } from "./slot.ts";

/** The entry of a contract, as far as the JSON Schema of a request depends on it. */
export type DescribedSlot = Pick<Slot<string, unknown, string>, "name" | "isRequired" | "isRepeated" | "isPerKey">;

/** How the JSON Schema of a request describes its properties. Each has to be given: what is absent could be inherited. */
export interface DescribeOptions {
  /** The schema of what a property holds. */
  readonly schemaOf: (slot: DescribedSlot) => JsonSchema | undefined;
  /** Properties that are no parameter. */
  readonly others: JsonSchema;
  /** The schema of the properties of any other name; false if there is none. */
  readonly unknown: JsonSchema | false;
  /** Whether an empty list of keys means that there are none. */
  readonly takesNoKeys: boolean;
  /** Whether an empty string means that a parameter is absent, as in a form (decision D11). */
  readonly emptyIsAbsent: boolean;
}

/** What the JSON Schemas of a contract's requests are made of. */
export interface RequestSchemas<Name extends string = string> {
  /** The schema of each parameter's value. */
  readonly values: { readonly [N in Name]: ValueSchema };
  /** Creates the JSON Schema of a request as an object: the rules across parameters are in it, what needs a clock is not. */
  readonly describe: (slots: readonly DescribedSlot[], options: DescribeOptions) => JsonSchema;
}

/** Creates the JSON Schema of an object that has some parameters, and the other properties of the options. */
export function describeObject(
  slots: readonly DescribedSlot[],
  { schemaOf, others, unknown }: Pick<DescribeOptions, "schemaOf" | "others" | "unknown">,
  alsoRequired: readonly string[] = [],
): JsonSchema {
  const required = slots.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return {
    type: "object",
    properties: { ...Object.fromEntries(slots.map((slot) => [slot.name, schemaOf(slot)])), ...others },
    required: [...required, ...alsoRequired],
    additionalProperties: unknown,
  };
}
