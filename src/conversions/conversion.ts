import type { ValueSchema } from "../contract/field-definition.ts";
import type { Parameter } from "../contract/parameter.ts";
import type { RuleDefinition } from "../contract/rule-definition.ts";
import type { ValueRule } from "../contract/value-rules.ts";
import type { ParameterName, ParameterRule } from "../contracts/names.ts";

/** A parameter that reads its value from another form, and writes that form; each rule has a sentence about the form. */
export interface Conversion<Name extends ParameterName, Value, Rule extends ParameterRule>
  extends Parameter<Name, Value, Rule | ValueRule> {
  /** The schema of the other form. */
  readonly schema: ValueSchema;
}

/** Rules with sentences of a conversion; the codes are those of the parameter's rules, which the compiler compares. */
export type Reworded<Rules extends Readonly<Record<string, RuleDefinition>>, Rule extends keyof Rules> = {
  readonly [R in Rule]: { readonly code: Rules[R]["code"]; readonly message: string };
};
