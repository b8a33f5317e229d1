import type { NameOf, PerKeyEntry } from "../contract/entry.ts";
import type { DocumentedName, RepeatedName } from "../contracts/documented.ts";
import type { ObservedEntries, ObservedName } from "../contracts/observed.ts";
import type { TokenRequest } from "../contracts/token-request.ts";

/**
 * The strings of a form's fields; `""` and `undefined` mean that a field is absent (decision D11). A repeated field has an
 * array, in which an empty string (or `undefined`, which some libraries write for a new row) keeps its index. Nothing is readonly, since form libraries add and remove rows.
 */
export type FormValues = {
  [N in Exclude<DocumentedName, RepeatedName>]?: string | undefined;
} & { [N in RepeatedName]?: string[] | undefined };

/**
 * The strings of the fields of a form of the observed contract: as those of the documented one, and `keys`, where the fields of
 * several keys stand instead of those of one. An empty list of keys is absent.
 */
export type ObservedFormValues = {
  [N in Exclude<ObservedName, ObservedRepeatedName>]?: string | undefined;
} & { [N in ObservedRepeatedName]?: string[] | undefined } & {
  keys?: FormKey[] | undefined;
};

/** The strings of the fields of one of several keys. */
export type FormKey = { [N in NameOf<PerKeyEntry<ObservedEntries[number]>>]?: string | undefined };

/** The values of a form whose requests are of type `Request`. */
export type FormValuesOf<Request extends object> = Request extends TokenRequest ? FormValues : ObservedFormValues;

type ObservedRepeatedName = NameOf<Extract<ObservedEntries[number], { readonly occurs: "repeated" }>>;
