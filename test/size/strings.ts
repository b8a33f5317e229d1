import { gzipSync } from "node:zlib";
import { documented, type DocumentedName as ParameterName, parameterNames } from "../../src/contracts/documented.ts";
import { eventErrors } from "../../src/events/index.ts";
import { fields } from "../../src/form/index.ts";
import { type RuleId, ruleIds } from "../contracts/names.ts";

/**
 * Measures the strings of an entry in bytes: names, ids, codes, messages, labels, hints and patterns, one per line, compressed.
 * The bundle of the entry cannot be smaller.
 */
export function measureStrings(entry: string): number | undefined {
  if (entry === ".")
    return compress([...parameterNames, ...ruleIds.flatMap(ruleStrings), ...eventErrors.flatMap(eventStrings)]);
  if (entry === "./form") return compress([...ruleIds.flatMap(ruleStrings), ...parameterNames.flatMap(fieldStrings)]);
  const name = parameterNames.find((one) => one === entry);
  if (name === undefined) return undefined;
  return compress([
    ...ruleIds.filter((rule) => rule.startsWith(`${name}.`)).flatMap(ruleStrings),
    ...fieldStrings(name),
  ]);
}

function ruleStrings(rule: RuleId): readonly string[] {
  return [rule, String(documented.rules[rule].code), documented.rules[rule].message];
}

function eventStrings({ code, meaning, remedy }: (typeof eventErrors)[number]): readonly string[] {
  return [String(code), meaning, remedy];
}

function fieldStrings(name: ParameterName): readonly string[] {
  const { label, hint, options = [], constraints } = fields[name];
  return [name, label, hint, ...options.map((option) => option.label), constraints.pattern ?? ""];
}

function compress(lines: readonly string[]): number {
  return gzipSync(lines.join("\n"), { level: 9 }).length;
}
