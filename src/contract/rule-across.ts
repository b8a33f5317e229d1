import type { RuleDefinition, RuleDefinitions } from "./rule-definition.ts";

/** A rule across parameters: it looks at which of them are given, not at whether they are valid (decision D14). */
export interface RuleAcross<Name = string, Rule extends string = string> {
  readonly rule: Rule;
  readonly definition: RuleDefinition;
  /** The parameter that its issue names; the issue stands after those of the parameter's value. */
  readonly parameter: Name;
  /** The parameter that a person has to fill in. */
  readonly fixedAt: Name;
  /** The rule is broken where all of the one are given and all of the other are absent; `undefined` for a rule of `/keys`. */
  readonly brokenBy?: { readonly given: readonly Name[]; readonly absent: readonly Name[] };
}

/**
 * The definitions of a parameter's rules, in the order in which they are validated: those of its value, and those across
 * parameters that name it; a rule that it is missing comes before all others.
 */
export function definitionsOf(
  { name, rules }: { readonly name: string; readonly rules: RuleDefinitions<string> },
  across: readonly RuleAcross[],
): RuleDefinitions<string> {
  const named = across.filter(({ parameter }) => parameter === name);
  const define = (isMissing: boolean): RuleDefinitions<string> =>
    Object.fromEntries(
      named
        .filter(({ rule }) => rule.endsWith(".missing") === isMissing)
        .map(({ rule, definition }) => [rule, definition]),
    );
  return { ...define(true), ...rules, ...define(false) };
}
