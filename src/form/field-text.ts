import type { ParameterName, RuleId } from "../contracts/documented.ts";
import type { OptionOf } from "./definitions.ts";

/** The translation of a field into one language: its label, its hint (units and an example), and the labels of its options. */
export type FieldText<N extends ParameterName> = {
  readonly label: string;
  readonly hint: string;
} & ([OptionOf<N>] extends [never] ? unknown : { readonly options: { readonly [V in OptionOf<N>]: string } });

/** The translation of all fields into one language. */
export type FieldTexts = { readonly [N in ParameterName]: FieldText<N> };

/** The messages of all rules in one language. Each is a sentence: what is expected, then what to do; it never contains a value. */
export type RuleMessages = { readonly [R in RuleId]: string };

/** Options of fields and forms: a language and a clock. */
export interface FormOptions {
  /** Messages of rules; a rule that is left out keeps its English message. */
  readonly messages?: { readonly [R in RuleId]?: string };
  /** Labels, hints, and labels of options; those that are left out are English. */
  readonly texts?: { readonly [N in ParameterName]?: Partial<FieldText<N>> };
  /**
   * The clock, in milliseconds since the epoch, called once for each validation. Without it the rules that need one
   * (`expirationTime.past`, and `expirationTime.lifetime` of an absolute time) are not validated.
   */
  readonly now?: () => number;
}
