import type { Failure } from "./failure.ts";
import type { Parameter } from "./parameter.ts";

/** How a parameter occurs in a request of a contract: exactly once, at most once, or any number of times. */
type Occurrence = "required" | "optional" | "repeated";

/** One entry of a contract: a parameter, and how it occurs. */
export interface Entry {
  readonly parameter: Parameter;
  readonly occurs: Occurrence;
  /**
   * Whether callers keep its value long after the request, as a cache of keys does with key ids: then it must not keep the
   * body, with its secrets, alive (decision P25).
   */
  readonly outlivesRequest?: true;
  /**
   * Whether requests of another contract write its name with an index, as in `kid.0`: then such a name is no slip of the pen
   * (decision D17).
   */
  readonly indexedElsewhere?: true;
  /** Whether a request may give it for each of several keys, with an index: `kid.0`, `kid.1`. */
  readonly perKey?: true;
}

/** The name of an entry's parameter. */
export type NameOf<E extends Entry> = E["parameter"]["name"];

/** The rules of an entry's parameter. */
export type RuleOf<E extends Entry> = E extends Entry ? keyof E["parameter"]["rules"] & string : never;

/** The canonical value of a parameter: what its `read` returns where no rule is broken. */
export type ParameterValue<P extends Parameter> = Exclude<ReturnType<P["read"]>, Failure>;

/** The value of one occurrence. */
export type ValueOf<E extends Entry> = ParameterValue<E["parameter"]>;

/** What a request holds of an entry that is given: its value, or the list of its values where it may be repeated. */
export type RequestValueOf<E extends Entry> = E["occurs"] extends "repeated"
  ? [ValueOf<E>, ...ValueOf<E>[]]
  : ValueOf<E>;

/** What has been read of a request, one value for each entry in canonical order; `undefined` where none is valid. */
export type Values<Entries extends readonly Entry[]> = {
  -readonly [At in keyof Entries]: RequestValueOf<Entries[At]> | undefined;
};

/** The values of a valid request, one for each entry in canonical order: those of the required entries are there. */
export type CompleteValues<Entries extends readonly Entry[]> = {
  readonly [At in keyof Entries]: Entries[At]["occurs"] extends "required"
    ? RequestValueOf<Entries[At]>
    : RequestValueOf<Entries[At]> | undefined;
};

/** The values of a valid request that names several keys: it has none for the entries of a key. */
export type ValuesBesideKeys<Entries extends readonly Entry[]> = {
  readonly [At in keyof Entries]: Entries[At] extends { readonly perKey: true }
    ? undefined
    : CompleteValues<Entries>[At];
};

/** The values of one valid key of several. */
export type KeyValues<Entries extends readonly Entry[]> = {
  readonly [At in keyof Entries]: Entries[At] extends { readonly perKey: true }
    ? CompleteValues<Entries>[At]
    : undefined;
};

/** The canonical texts of a request, by the names of its parameters. */
export type EncodedRequestOf<Entries extends readonly Entry[]> = Simplify<
  {
    readonly [E in RequiredEntry<Entries[number]> as NameOf<E>]: EncodedOf<E>;
  } & {
    readonly [E in Exclude<Entries[number], RequiredEntry<Entries[number]>> as NameOf<E>]?: EncodedOf<E>;
  }
>;

/** The canonical texts of one key of several. */
export type EncodedKeyOf<Entries extends readonly Entry[]> = EncodedRequestOf<readonly PerKeyEntry<Entries[number]>[]>;

/** The canonical texts of a request beside its keys. */
export type EncodedBesideKeys<Entries extends readonly Entry[]> = EncodedRequestOf<
  readonly Exclude<Entries[number], PerKeyEntry<Entries[number]>>[]
>;

type EncodedOf<E extends Entry> = E["occurs"] extends "repeated" ? readonly string[] : string;

/** The names of the parameters whose values are secret. */
export type SecretNameOf<Entries extends readonly Entry[]> = NameOf<
  Extract<Entries[number], { readonly parameter: { readonly secret: true } }>
>;

/** The names of the parameters that every request must give. */
export type RequiredNameOf<Entries extends readonly Entry[]> = NameOf<RequiredEntry<Entries[number]>>;

/** The entries that each of several keys has. */
export type PerKeyEntry<E extends Entry> = Extract<E, { readonly perKey: true }>;

type RequiredEntry<E extends Entry> = Extract<E, { readonly occurs: "required" }>;
type Simplify<T> = { [K in keyof T]: T[K] } & {};
