import { fromEntries } from "../../src/contract/branded.ts";
import type { RuleDefinitions } from "../../src/contract/rule-definition.ts";
import { documented } from "../../src/contracts/documented.ts";
import type { ParameterName, RuleId } from "../../src/contracts/names.ts";
import { observed } from "../../src/contracts/observed.ts";
import type { RuleMessages } from "../../src/form/index.ts";

const definitions: RuleDefinitions<RuleId> = { ...observed.rules, ...documented.rules };
const observedDefinitions: RuleDefinitions<RuleId> = { ...documented.rules, ...observed.rules };

/** The ids of the rules of both contracts. */
export const ruleIds: readonly RuleId[] = Object.keys(definitions).filter(isRuleId);

function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(definitions, text);
}

/** The parameter that a rule is about: the first part of its id; `null` for the rules of keys, a body or an input as a whole. */
export function parameterOf(rule: RuleId): ParameterName | null {
  const subject = rule.slice(0, rule.indexOf("."));
  return observed.slotsByName.get(subject)?.name ?? null;
}

const toMessages = (rules: RuleDefinitions<RuleId>): RuleMessages =>
  Object.freeze(fromEntries<RuleMessages>(ruleIds.map((rule) => [rule, rules[rule].message])));

/** The English message of each rule, in the form of a language. */
export const messages: RuleMessages = toMessages(definitions);

/** The English message of each rule in the observed contract. */
export const observedMessages: RuleMessages = toMessages(observedDefinitions);
