import { fromEntries } from "../../src/contract/branded.ts";
import { documented, ruleIds } from "../../src/contracts/documented.ts";
import type { RuleMessages } from "../../src/form/index.ts";

/** The English message of each rule, in the form of a language. */
export const messages: RuleMessages = Object.freeze(
  fromEntries<RuleMessages>(ruleIds.map((rule) => [rule, documented.rules[rule].message])),
);
