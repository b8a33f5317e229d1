import { mapNames } from "../contract/branded.ts";
import { type ParameterName, parameterNames } from "../contracts/documented.ts";
import { createField } from "./create-field.ts";
import { definitions, type FieldDefinition } from "./definitions.ts";
import type { Field } from "./field.ts";
import type { FormOptions } from "./field-text.ts";

/** The fields by the names of their parameters, in canonical order. */
export type Fields = { readonly [N in ParameterName]: Field<N> };

/** Creates all fields, in a language and with a clock. */
export function createFields(options: FormOptions): Fields {
  const byName: { readonly [N in ParameterName]: FieldDefinition<N> } = definitions;
  const field = <N extends ParameterName>(name: N): Field<N> => createField<N>(byName[name], options);
  return Object.freeze(mapNames<Fields>(parameterNames, field));
}
