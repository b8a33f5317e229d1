import type { RuleDefinitions } from "./rule-definition.ts";

/** The source of a rule, and what to do about an issue of it. */
export interface Remedy {
  /** A table of the page, a standard, a decision of `docs/decisions.md`, or a published caller of `docs/contracts.md`. */
  readonly source: string;
  /**
   * `stated` where the page itself says the rule and its code, if not each of its edges; `inferred` where it takes a
   * standard or a decision to say one of them.
   */
  readonly basis: "stated" | "inferred";
  /** One or two English sentences for the engineer who sees the issue: how to get a right value, and the usual cause. */
  readonly remedy: string;
}

/** The remedies of some rules by their ids. */
export type Remedies<Rule extends string> = { readonly [R in Rule]: Remedy };

/** The part of the rule book that is about the value of one parameter. */
export interface Chapter<Name extends string, Rule extends string> {
  readonly parameter: Name;
  readonly rules: RuleDefinitions<Rule>;
  readonly remedies: Remedies<Rule>;
}
