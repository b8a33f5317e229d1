import { gzipSync } from "node:zlib";
import { eventErrors } from "../../src/events/index.ts";
import { fields } from "../../src/form/index.ts";
import { type ParameterName, parameterNames } from "../../src/parameter-name.ts";
import { type RuleId, ruleIds, rules } from "../../src/rules.ts";

/**
 * What an entry has to say, whatever its code: names, ids, codes, sentences, labels, hints, patterns; one a line, compressed,
 * in bytes. No code that says it can be smaller.
 */
export function textsAlone(entry: string): number | undefined {
  if (entry === ".")
    return compressed([...parameterNames, ...ruleIds.flatMap(ofRule), ...eventErrors.flatMap(ofEvent)]);
  if (entry === "./form") return compressed([...ruleIds.flatMap(ofRule), ...parameterNames.flatMap(ofField)]);
  const name = parameterNames.find((one) => one === entry);
  if (name === undefined) return undefined;
  return compressed([...ruleIds.filter((rule) => rule.startsWith(`${name}.`)).flatMap(ofRule), ...ofField(name)]);
}

function ofRule(rule: RuleId): readonly string[] {
  return [rule, String(rules[rule].code), rules[rule].message];
}

function ofEvent({ code, meaning, remedy }: (typeof eventErrors)[number]): readonly string[] {
  return [String(code), meaning, remedy];
}

function ofField(name: ParameterName): readonly string[] {
  const { label, hint, options = [], constraints } = fields[name];
  return [name, label, hint, ...options.map((option) => option.label), constraints.pattern ?? ""];
}

function compressed(lines: readonly string[]): number {
  return gzipSync(lines.join("\n"), { level: 9 }).length;
}
