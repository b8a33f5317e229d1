import type { EventErrorCode } from "./event-error-code.ts";
import type { ParameterName } from "./parameter-name.ts";
import { parameterOf, type RuleId, rules } from "./rules.ts";

/**
 * One violation of the contract; it never holds a value of the request (decision D15).
 *
 * @see decision D14 for the order in which issues come
 */
export interface Issue {
  /** The rule that is broken: a stable id. */
  readonly rule: RuleId;
  /** The code with which the service would answer; `null` where the page names none. */
  readonly code: EventErrorCode | null;
  /** The parameter, where it is known. */
  readonly parameter: ParameterName | null;
  /** Which `wvExtension` of a request, from 0; absent from the codec and the field of a single extension. */
  readonly index?: number;
  /** An unknown or repeated parameter's name, where it is at most 21 characters of `[A-Za-z0-9._-]`. */
  readonly name?: string;
  /** The parameter that an unknown name is a near miss of (decision D17). */
  readonly suggestion?: ParameterName;
  /** One English sentence: the subject, the rule, what to do. */
  readonly message: string;
}

/** The issues of a refused request: at least one, at most 101, in the order of decision D14. */
export type Issues = readonly [Issue, ...Issue[]];

/** Where an issue stands, as far as it is known. */
export type Place = Partial<Pick<Issue, "parameter" | "index" | "name" | "suggestion">>;

/** Makes the issue of a broken rule; its code, its message and its parameter come from the rule. */
export function issueOf(rule: RuleId, place: Place = {}): Issue {
  const { code, message } = rules[rule];
  return { rule, code, parameter: parameterOf(rule), ...place, message };
}

/** The member `name` of an issue: only a name that cannot be a key pasted in the wrong place (decision D15). */
export function loggableName(name: string): { readonly name?: string } {
  return isLoggableName(name) ? { name } : {};
}

/** Whether a name may reach a log: the longest parameter name has 21 characters, a key in Base64 has 22 (decision D15). */
export function isLoggableName(name: string): boolean {
  return /^[A-Za-z0-9._-]{0,21}$/.test(name);
}
