import type { ContractIssue } from "../contract/issue.ts";
import type { ParameterName, RuleId } from "./names.ts";

/**
 * One broken rule of a contract; it never holds a value of the request (decision D15).
 *
 * @see decision D14 for the order in which issues come
 */
export interface Issue extends ContractIssue<ParameterName, RuleId> {}

/** The issues of a refused request: at least one, at most 101, in the order of decision D14. */
export type Issues = readonly [Issue, ...Issue[]];
