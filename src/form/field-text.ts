import type { ParameterName } from "../parameter-name.ts";
import type { ErrorFormat } from "../parameters/error-format.ts";
import type { HdcpOutputControl } from "../parameters/hdcp-output-control.ts";
import type { SecurityLevel } from "../parameters/security-level.ts";
import type { RuleId } from "../rules.ts";

/** The texts that a field of few values may hold. */
interface OptionValues {
  errorFormat: ErrorFormat;
  securityLevel: `${SecurityLevel}`;
  hdcpOutputControl: `${HdcpOutputControl}`;
}

/** What a field says in one language: its label, its hint (units and an example), and the labels of its options. */
export type FieldText<N extends ParameterName> = {
  readonly label: string;
  readonly hint: string;
} & (N extends keyof OptionValues ? { readonly options: { readonly [V in OptionValues[N]]: string } } : unknown);

/** What all fields say in one language. */
export type FieldTexts = { readonly [N in ParameterName]: FieldText<N> };

/** The sentences of all rules in one language: the subject, the rule, what to do; never a value. */
export type RuleMessages = { readonly [R in RuleId]: string };

/** What fields and forms may be told: a language and a clock. */
export interface FormOptions {
  /** Sentences in place of the English ones; a rule that is not in it keeps its English sentence. */
  readonly messages?: { readonly [R in RuleId]?: string };
  /** Labels, hints and labels of options in place of the English ones; what is not in it stays English. */
  readonly texts?: { readonly [N in ParameterName]?: Partial<FieldText<N>> };
  /**
   * The clock, in milliseconds since the epoch, asked once at each validation; without it the rules that need one
   * (`expirationTime.past`, and `expirationTime.lifetime` of an absolute time) are not judged.
   */
  readonly now?: () => number;
}
