import { documented } from "../../../src/contracts/documented.ts";
import { observed } from "../../../src/contracts/observed.ts";
import type { ParameterName, RuleId } from "../../../src/index.ts";
import { observedRules, type Rule, rules } from "../../../src/rule-book/index.ts";
import { formatEdit } from "./example.ts";
import { type ContractName, exampleOf } from "./examples.ts";
import { escapeMarkdown, linkTo } from "./markdown.ts";

/** A rule as some contracts have it. */
export interface ReferenceRule {
  readonly id: RuleId;
  readonly contracts: readonly [ContractName, ...ContractName[]];
  readonly rule: Rule;
}

/** The rules of a parameter, or those of a whole request, each as every contract has it that differs. */
export function rulesOf(parameter: ParameterName | null): readonly ReferenceRule[] {
  return Object.keys(rules)
    .filter(isRuleId)
    .filter((id) => rules[id].parameter === parameter)
    .flatMap((id): ReferenceRule[] => {
      const [first = "documented", ...others] = contractsOf(id);
      if (others.length === 0 || !isObserved(id) || !isDifferent(rules[id], observedRules[id])) {
        return [{ id, contracts: [first, ...others], rule: rules[id] }];
      }
      return [
        { id, contracts: [first], rule: rules[id] },
        { id, contracts: ["observed"], rule: observedRules[id] },
      ];
    });
}

/** Describes some rules, one heading for each. */
export function formatRules(entries: readonly ReferenceRule[]): readonly string[] {
  return entries.map((entry, index) => {
    const { id } = entry;
    const isSecond = entries[index - 1]?.id === id;
    const heading = isSecond ? `In the observed contract, \`${id}\` differs:` : `### ${id}`;
    return `${heading}\n\n${formatRule(entry)}`;
  });
}

function formatRule({ id, contracts, rule }: ReferenceRule): string {
  const { right, wrong } = exampleOf(id, rule.parameter, contracts[0]);
  const lines = [
    escapeMarkdown(rule.message),
    "",
    `- Code: ${rule.code === null ? "none" : linkTo(rule.code)}`,
    `- Contracts: ${contracts.join(" and ")}`,
    `- Source: ${escapeMarkdown(rule.source)} (${rule.basis})`,
    `- Remedy: ${escapeMarkdown(rule.remedy)}`,
    `- Right: ${formatEdit(right)}`,
    `- Wrong: ${formatEdit(wrong)}`,
  ];
  return lines.join("\n");
}

/** The contracts that have a rule. */
function contractsOf(id: string): readonly ContractName[] {
  const both = { documented, observed };
  return (["documented", "observed"] as const).filter((name) => Object.hasOwn(both[name].rules, id));
}

function isDifferent(one: Rule, other: Rule): boolean {
  return one.message !== other.message || one.source !== other.source || one.remedy !== other.remedy;
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

function isObserved(id: RuleId): id is keyof typeof observedRules {
  return Object.hasOwn(observedRules, id);
}
