import type { Either } from "../contract/either.ts";
import { Failure } from "../contract/failure.ts";
import { createValueIssue } from "../contract/issue.ts";
import { type Parameter, valueRulesOf } from "../contract/parameter.ts";
import type { ValueRule } from "../contract/value-rules.ts";
import type { Issue, Issues } from "./issue.ts";
import type { ParameterName, RuleId } from "./names.ts";

/** Decodes a value of one parameter; the path of each issue is empty, since the value is the whole input. */
export function decodeValue<Value, Rule extends RuleId>(
  parameter: Parameter<ParameterName, Value, Rule>,
  input: unknown,
): Either<Issues, Value> {
  const value = parameter.read(input);
  if (!(value instanceof Failure)) return { _tag: "Right", right: value };
  const rules = valueRulesOf(parameter);
  const toIssue = (rule: Rule | ValueRule): Issue => createValueIssue(rules, rule, parameter.name);
  const [first, ...others] = value.rules;
  return { _tag: "Left", left: [toIssue(first), ...others.map(toIssue)] };
}
