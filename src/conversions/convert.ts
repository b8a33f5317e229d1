import type { Either } from "../contract/either.ts";
import { Failure } from "../contract/failure.ts";
import { createValueIssue } from "../contract/issue.ts";
import type { Parameter } from "../contract/parameter.ts";
import type { RuleDefinition } from "../contract/rule-definition.ts";
import type { ValueRule } from "../contract/value-rules.ts";
import type { Issues } from "../contracts/issue.ts";
import type { ParameterName, ParameterRule } from "../contracts/names.ts";

/** A parameter that reads its value from another form, and writes that form; each rule has a sentence about the form. */
export type Conversion<Name extends ParameterName, Value, Rule extends ParameterRule> = Parameter<
  Name,
  Value,
  Rule | ValueRule
>;

/** Rules with sentences of a conversion; the codes are those of the parameter's rules, which the compiler compares. */
export type Reworded<Rules extends Readonly<Record<string, RuleDefinition>>, Rule extends keyof Rules> = {
  readonly [R in Rule]: { readonly code: Rules[R]["code"]; readonly message: string };
};

/** Converts an input: returns the value of the parameter, or the issue of the one rule that is broken, with the path `[]`. */
export function convert<Name extends ParameterName, Value, Rule extends ParameterRule>(
  conversion: Conversion<Name, Value, Rule>,
  input: unknown,
): Either<Issues, Value> {
  const value = conversion.read(input);
  if (!(value instanceof Failure)) return { _tag: "Right", right: value };
  const [rule] = value.rules;
  return { _tag: "Left", left: [createValueIssue(conversion.rules, rule, conversion.name)] };
}
