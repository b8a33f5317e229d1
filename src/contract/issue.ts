import type { EventErrorCode } from "./event-error-code.ts";
import type { RuleDefinitions } from "./rule-definition.ts";

/** One broken rule of a contract; it never holds a value of the request (decision D15). */
export interface ContractIssue<Name extends string, Rule extends string> {
  /** The rule that is broken: a stable id. */
  readonly rule: Rule;
  /** The code with which the service would answer; `null` where the page names none. */
  readonly code: EventErrorCode | null;
  /** The parameter, where it is known. */
  readonly parameter: Name | null;
  /** The index of a repeated parameter's occurrence, from 0; absent from the codec and the field of a single one. */
  readonly index?: number;
  /** An unknown or repeated parameter's name, where it is at most 21 characters of `[A-Za-z0-9._-]`. */
  readonly name?: string;
  /** The parameter that an unknown name is a near miss of (decision D17). */
  readonly suggestion?: Name;
  /** One English sentence: what is expected, then what to do. */
  readonly message: string;
}

/** At least one issue. */
export type NonEmpty<I> = readonly [I, ...I[]];

/** Where an issue is, as far as it is known. */
export type Location<Name extends string> = Partial<
  Pick<ContractIssue<Name, string>, "parameter" | "index" | "name" | "suggestion">
>;

/** Creates the issue of a broken rule, with its code and its message from the rule's definition. */
export function createIssue<Name extends string, Rule extends string>(
  rules: RuleDefinitions<Rule>,
  rule: Rule,
  location: Location<Name> & { readonly parameter: Name },
): ContractIssue<Name, Rule> & { readonly parameter: Name };
export function createIssue<Name extends string, Rule extends string>(
  rules: RuleDefinitions<Rule>,
  rule: Rule,
  location?: Location<Name>,
): ContractIssue<Name, Rule>;
export function createIssue<Name extends string, Rule extends string>(
  rules: RuleDefinitions<Rule>,
  rule: Rule,
  location: Location<Name> = {},
): ContractIssue<Name, Rule> {
  const { code, message } = rules[rule];
  return { rule, code, parameter: null, ...location, message };
}

/** The property `name` of an issue: only a name that cannot be a key pasted in the wrong place (decision D15). */
export function loggableName(name: string): { readonly name?: string } {
  return isLoggableName(name) ? { name } : {};
}

/** Whether a name may reach a log: the longest parameter name has 21 characters, a key in Base64 has 22 (decision D15). */
export function isLoggableName(name: string): boolean {
  return /^[A-Za-z0-9._-]{0,21}$/.test(name);
}
