import { mapNames } from "../contract/branded.ts";
import { type DocumentedName, parameterNames } from "../contracts/documented.ts";
import { createField } from "./create-field.ts";
import { type DocumentedDefinition, definitions, type OptionIn } from "./definitions.ts";
import type { Field, FieldValues } from "./field.ts";
import type { FormOptions } from "./field-text.ts";

/** The fields of the documented contract by the names of their parameters, in canonical order. */
export type Fields = { readonly [N in DocumentedName]: Field<N, FieldValues[N], OptionIn<(typeof definitions)[N]>> };

/** Creates the fields of the documented contract, in a language and with a clock. */
export function createFields(options: FormOptions): Fields {
  const byName: { readonly [N in DocumentedName]: DocumentedDefinition<N, OptionIn<(typeof definitions)[N]>> } =
    definitions;
  const field = <N extends DocumentedName>(name: N) => createField(byName[name], options);
  return Object.freeze(mapNames<Fields>(parameterNames, field));
}
