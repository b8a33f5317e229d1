import { mapNames } from "../contract/branded.ts";
import { type ObservedName, observed } from "../contracts/observed.ts";
import { createField } from "./create-field.ts";
import type { OptionIn } from "./definitions.ts";
import type { Field, ObservedFieldValues } from "./field.ts";
import type { FormOptions } from "./field-text.ts";
import { type ObservedDefinition, observedDefinitions } from "./observed-definitions.ts";

/** The fields of the observed contract by the names of their parameters, in canonical order. */
export type ObservedFields = {
  readonly [N in ObservedName]: Field<N, ObservedFieldValues[N], OptionIn<(typeof observedDefinitions)[N]>>;
};

/** Creates the fields of the observed contract, in a language and with a clock. */
export function createObservedFields(options: FormOptions): ObservedFields {
  const byName: { readonly [N in ObservedName]: ObservedDefinition<N, OptionIn<(typeof observedDefinitions)[N]>> } =
    observedDefinitions;
  const all: FormOptions = { ...options, contract: observed };
  const field = <N extends ObservedName>(name: N) => createField(byName[name], all);
  return Object.freeze(mapNames<ObservedFields>(observed.parameterNames, field));
}
