import { documented } from "../../../src/contracts/documented.ts";
import { definitions } from "../../../src/form/definitions.ts";
import { observedDefinitions } from "../../../src/form/observed-definitions.ts";
import type { ParameterName, RuleId } from "../../../src/index.ts";
import { brokenTexts, observedBrokenTexts, type ValueRule } from "../vectors/broken-texts.ts";
import { type Example, toPair } from "./example.ts";
import { wholeExamples } from "./whole-examples.ts";

/** The name of a contract. */
export type ContractName = "documented" | "observed";

/** Returns the example of a rule: from the lists of the vectors where the text of one parameter breaks it. */
export function exampleOf(rule: RuleId, parameter: ParameterName | null, contract: ContractName): Example {
  if (!isValueRule(rule)) return wholeExamples[rule];
  if (parameter === null) throw new Error(`${rule} is about no parameter.`);
  const texts = contract === "observed" ? observedBrokenTexts[rule] : brokenTexts[rule];
  const kek = parameter === "ek" ? [toPair("kek", definitions.kek.example)] : [];
  return {
    right: { pairs: [...kek, toPair(parameter, fieldOf(parameter, contract).example)] },
    wrong: { pairs: [...kek, toPair(parameter, findPlainest(texts))] },
  };
}

/** The field of a parameter: as the observed contract has it, if that alone has the parameter. */
export function fieldOf(name: ParameterName, contract: ContractName) {
  return contract === "documented" && isDocumented(name) ? definitions[name] : observedDefinitions[name];
}

export function isDocumented(name: ParameterName): name is keyof typeof definitions {
  return documented.slotsByName.has(name);
}

function isValueRule(rule: RuleId): rule is ValueRule {
  return Object.hasOwn(brokenTexts, rule);
}

/** The text that is easiest to read: letters, digits and signs, and not longer than a line. */
function findPlainest(texts: readonly string[]): string {
  return texts.find((text) => /^[!-~]{1,80}$/.test(text)) ?? texts.find((text) => text !== "") ?? "";
}
