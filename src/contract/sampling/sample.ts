import type * as fc from "fast-check";
import type { Parameter } from "../parameter.ts";

/** The samples of a parameter for `/testing`: the texts that it accepts, and mutations that break its rules. */
export interface Sample<Name extends string = string, Value = unknown, Rule extends string = string> {
  readonly parameter: Parameter<Name, Value, Rule>;
  /** The texts that the parameter accepts, in any encoding variant; they shrink to the simplest one. */
  readonly texts: fc.Arbitrary<string>;
  /** The mutation that breaks each rule; `null` if well-formed text cannot break the rule alone. */
  readonly mutations: { readonly [R in Rule]: Mutation | null };
}

/**
 * A mutation that breaks a rule of a parameter: well-formed texts, or `"missing"`.
 *
 * Only the texts are used for which the parameter's `read` returns this rule and no other. `"missing"` removes the parameter,
 * or makes it empty if `read` treats that as missing.
 */
export type Mutation = fc.Arbitrary<string | TimedText> | "missing";

/** A text that breaks a rule only at a certain time. */
export interface TimedText {
  readonly text: string;
  /** The time of validation, in milliseconds since the epoch. */
  readonly now: number;
}
