import { mintMembers } from "../../src/branded.ts";
import type { RuleMessages } from "../../src/form/index.ts";
import { ruleIds, rules } from "../../src/rules.ts";

/** The English sentence of each rule, as a table like that of another language. */
export const messages: RuleMessages = Object.freeze(
  mintMembers<RuleMessages>(Object.fromEntries(ruleIds.map((rule) => [rule, rules[rule].message]))),
);
