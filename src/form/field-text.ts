import type { Contract } from "../contracts/contract.ts";
import type { DocumentedName } from "../contracts/documented.ts";
import type { ParameterName, RuleId } from "../contracts/names.ts";
import type { ObservedName } from "../contracts/observed.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { definitions, OptionIn } from "./definitions.ts";
import type { observedDefinitions } from "./observed-definitions.ts";

/**
 * The translation of a field into one language: its label, its hint (units and an example), and the labels of its options.
 *
 * The labels of options that only the observed contract has may be left out, if the documented one has the field too.
 */
export type FieldText<N extends ParameterName> = LabelAndHint & OptionTexts<OptionOf<N>, ObservedOptionOf<N>>;

/** The translation of a field of the observed contract into one language. */
export type ObservedFieldText<N extends ObservedName> = LabelAndHint & OptionTexts<ObservedOptionOf<N>>;

/** The translation of the fields of both contracts into one language. */
export type FieldTexts = { readonly [N in ParameterName]: FieldText<N> };

/** The translation of the fields of the observed contract into one language. */
export type ObservedFieldTexts = { readonly [N in ObservedName]: ObservedFieldText<N> };

/** The messages of all rules in one language. Each is a sentence: what is expected, then what to do; it never contains a value. */
export type RuleMessages = { readonly [R in RuleId]: string };

/** Options of fields and forms: a contract, a language and a clock. */
export interface FormOptions<Request extends object = TokenRequest | ObservedTokenRequest> {
  /** The contract whose fields they are; `documented` without it. */
  readonly contract?: Contract<Request>;
  /** Messages of rules; a rule that is left out keeps its English message. */
  readonly messages?: { readonly [R in RuleId]?: string };
  /** Labels, hints, and labels of options; those that are left out are English. */
  readonly texts?: { readonly [N in ParameterName]?: Partial<FieldText<N>> };
  /**
   * How messages name a field: by its parameter, as the documents of the service do, or by its label, as a form that shows only
   * labels does. It is `parameter` without it.
   */
  readonly naming?: "parameter" | "label";
  /**
   * The clock, in milliseconds since the epoch, called once for each validation. Without it the rules that need one
   * (`expirationTime.past`, and `expirationTime.lifetime` of an absolute time) are not validated.
   */
  readonly now?: () => number;
}

/** The translation of what every field has. */
export interface LabelAndHint {
  readonly label: string;
  readonly hint: string;
  /** The unit of a number, where the field has one. */
  readonly unit?: string;
}

/** Labels of options: each of `All`, of which only `Needed` must be there. */
type OptionTexts<Needed extends string, All extends string = Needed> = [All] extends [never]
  ? unknown
  : [Needed] extends [never]
    ? { readonly options?: { readonly [V in All]: string } }
    : { readonly options: { readonly [V in Needed]: string } & { readonly [V in Exclude<All, Needed>]?: string } };

/** The options of the field of a name: those of the documented contract, if it has the field. */
type OptionOf<N extends ParameterName> = N extends DocumentedName
  ? OptionIn<(typeof definitions)[N]>
  : ObservedOptionOf<N>;

type ObservedOptionOf<N extends ParameterName> = N extends ObservedName
  ? OptionIn<(typeof observedDefinitions)[N]>
  : never;
