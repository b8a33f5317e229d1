import type { Issue } from "../issue.ts";
import type { ParameterName } from "../parameter-name.ts";
import type { RuleId } from "../rules.ts";
import type { Parameter } from "./parameter.ts";

/** The issue of a rule of one parameter, of what its own row knows: so a bundle with one codec or field has no other's rules. */
export function issueIn<N extends ParameterName>(
  { name, rules }: Pick<Parameter<N, unknown>, "name" | "rules">,
  rule: RuleId,
): Issue & { readonly parameter: N } {
  return { rule, code: null, parameter: name, message: rule, ...rules[rule] };
}
