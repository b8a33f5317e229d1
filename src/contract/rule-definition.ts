import type { EventErrorCode } from "./event-error-code.ts";

/** What an issue of a rule says. */
export interface RuleDefinition {
  /** The code with which the service answers; `null` where the page names none: no code is ever invented. */
  readonly code: EventErrorCode | null;
  /** One English sentence: what is expected, then what to do; never a value (decision D15). */
  readonly message: string;
}

/** The definitions of some rules by their ids, in the order in which they are validated. */
export type RuleDefinitions<Rule extends string> = { readonly [R in Rule]: RuleDefinition };
