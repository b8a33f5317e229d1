import { bodyRules } from "../contract/body-rules.ts";
import type { Chapter, Remedy } from "../contract/remedy.ts";
import { definitionsOf } from "../contract/rule-across.ts";
import type { RuleDefinitions } from "../contract/rule-definition.ts";
import { valueRules } from "../contract/value-rules.ts";
import type { ParameterName } from "../contracts/names.ts";
import { keySource } from "../parameters/key-source/key-source.ts";
import { remedies as keySourceRemedies } from "../parameters/key-source/remedies.ts";
import { bodyRemedies } from "./body-remedies.ts";
import type { Rule } from "./rule.ts";
import { valueRemedies } from "./value-remedies.ts";

/** The id of a rule, and its entry in a rule book. */
export type Entry = readonly [id: string, rule: Rule];

/** Creates the entries of a contract's rules, in the order of validation: those of its parameters, and `others`. */
export function createBook(
  chapters: readonly Chapter<ParameterName, string>[],
  others: readonly Entry[] = [],
): readonly Entry[] {
  const across: Readonly<Record<string, Remedy>> = keySourceRemedies;
  const ofParameters = chapters.flatMap(({ parameter, rules, remedies }) => {
    const definitions = definitionsOf({ name: parameter, rules }, keySource);
    return toEntries(definitions, { ...across, ...remedies }, parameter);
  });
  return [
    ...toEntries(valueRules, valueRemedies, null),
    ...ofParameters,
    ...others,
    ...toEntries(bodyRules, bodyRemedies, null),
  ];
}

/** Creates the entries of some rules from their definitions and remedies. */
export function toEntries(
  definitions: RuleDefinitions<string>,
  remedies: Readonly<Record<string, Remedy>>,
  parameter: Rule["parameter"],
): readonly Entry[] {
  // Every rule has a remedy: the types of the chapters say so.
  return Object.entries(definitions).map(
    ([id, definition]): Entry => [id, Object.assign({}, definition, { parameter }, remedies[id])],
  );
}
