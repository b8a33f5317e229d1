import type { CommonRule } from "../../src/contract/body-rules.ts";
import type { Location } from "../../src/contract/issue.ts";
import { type DocumentedName, type DocumentedRule, documented } from "../../src/contracts/documented.ts";
import type { Issue } from "../../src/contracts/issue.ts";

// The names of the documented contract, for the tests that are about it alone.

/** The id of a rule of the documented contract. */
export type RuleId = DocumentedRule | CommonRule;

/** The ids of all its rules, in the order in which those of one value are validated. */
export const ruleIds: readonly RuleId[] = Object.keys(documented.rules).filter(isRuleId);

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(documented.rules, text);
}

export function isParameterName(name: string): name is DocumentedName {
  return documented.slotsByName.has(name);
}

/** The parameter that a rule is about: the first part of its id; `null` for the rules of a body or an input as a whole. */
export function parameterOf(rule: RuleId): DocumentedName | null {
  const subject = rule.slice(0, rule.indexOf("."));
  return isParameterName(subject) ? subject : null;
}

/** The issue of a rule, which names its parameter. */
export function toIssue(rule: RuleId, location: Location<DocumentedName> = {}): Issue {
  return documented.createIssue(rule, { parameter: parameterOf(rule), ...location });
}
