/** The samples of rules across parameters for `/testing`: the parameters that a request may have together. */
export interface SampleAcross<Name extends string = string, Rule extends string = string> {
  /** The sets of these parameters that satisfy the rules, beginning with the simplest one. */
  readonly choices: readonly Choice<Name>[];
  /** For each rule, the parameters that break only this rule if no others are present; `null` if no set does. */
  readonly mutations: { readonly [R in Rule]: readonly Name[] | null };
}

/** A set of parameters that a valid request may have. */
export interface Choice<Name extends string> {
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
}
