import type { Either } from "../contract/either.ts";
import { createIssue } from "../contract/issue.ts";
import type { RuleDefinition } from "../contract/rule-definition.ts";
import type { Issues } from "./issue.ts";
import type { ParameterName, ParameterRule } from "./names.ts";

/** Creates a `Left` with the issue of one rule of a parameter, among `rules`, at a path. */
export function refuse<Rule extends ParameterRule>(
  parameter: ParameterName,
  rules: { readonly [R in Rule]: RuleDefinition },
  rule: Rule,
  path: readonly PropertyKey[],
): Either<Issues, never> {
  return { _tag: "Left", left: [createIssue<ParameterName, Rule>(rules, rule, { parameter, path })] };
}
