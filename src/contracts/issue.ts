import { type ContractIssue, createIssue, type Location } from "../contract/issue.ts";
import { documented, type ParameterName, parameterOf, type RuleId } from "./documented.ts";

/**
 * One broken rule of the contract; it never holds a value of the request (decision D15).
 *
 * @see decision D14 for the order in which issues come
 */
export interface Issue extends ContractIssue<ParameterName, RuleId> {}

/** The issues of a refused request: at least one, at most 101, in the order of decision D14. */
export type Issues = readonly [Issue, ...Issue[]];

/** Creates the issue of a rule of the documented contract. */
export function toIssue(rule: RuleId, location: Location<ParameterName> = {}): Issue {
  return createIssue(documented.rules, rule, { parameter: parameterOf(rule), ...location });
}
