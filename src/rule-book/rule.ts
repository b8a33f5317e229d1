import type { EventErrorCode } from "../event-error-code.ts";
import type { ParameterName } from "../parameter-name.ts";
import type { RuleId } from "../rules.ts";

/**
 * What is known of one of the 39 rules; nothing in it comes from a request.
 *
 * @see tables 13 to 18, decisions D1 to D17
 */
export interface Rule {
  /** The code with which the service answers a violation; `null` where the page names none. */
  readonly code: EventErrorCode | null;
  /** The English sentence of its issues: the subject, the rule, what to do. */
  readonly message: string;
  /** The parameter that it is about; `null` for the rules of a body or an input as a whole. */
  readonly parameter: ParameterName | null;
  /** Where it comes from: a table of the page, a standard, or a decision of `docs/decisions.md`. */
  readonly source: string;
  /**
   * `stated` where the page itself says the rule and its code, if not each of its edges; `inferred` where it takes a
   * standard or a decision to say one of them.
   */
  readonly basis: "stated" | "inferred";
  /** One or two English sentences for the engineer who sees the issue: how to get a right value, what the usual cause is. */
  readonly remedy: string;
}

/** What the book says of each rule of some subjects (`kid`, `body`) beyond what the core knows. */
export type Chapter<Subject extends string> = {
  readonly [R in Extract<RuleId, `${Subject}.${string}`>]: Pick<Rule, "source" | "basis" | "remedy">;
};
