import type { EventErrorCode } from "../contract/event-error-code.ts";
import { own } from "../contract/own-properties.ts";
import { documented } from "../contracts/documented.ts";
import type { ParameterName } from "../contracts/names.ts";
import { observed } from "../contracts/observed.ts";
import { diagnosisSentences } from "../diagnose/diagnosis-sentences.ts";
import { type EventError, eventError, eventErrors } from "../events/index.ts";
import { adviceSentences } from "../http/advice-sentences.ts";
import { observedRules, type Rule, rules } from "../rule-book/index.ts";

/** A contract, by whose rules the command line explains. */
export type Explaining = typeof documented | typeof observed;

/** A rule with its id, and the names of the contracts that have it. */
export interface ExplainedRule extends Rule {
  readonly rule: string;
  readonly contracts: readonly ("documented" | "observed")[];
}

/** An event error, and the ids of the contract's rules that have its code. */
export interface ExplainedCode extends EventError {
  readonly rules: readonly string[];
}

/** A piece of advice, and the parameter that it is about. */
export interface ExplainedAdvice {
  readonly id: string;
  readonly parameter: ParameterName | null;
  readonly message: string;
}

/** A diagnosis, of any contract. */
interface ExplainedDiagnosis {
  readonly id: string;
  readonly message: string;
}

/** What there is to say about a subject. */
export interface Explained {
  readonly rules: readonly ExplainedRule[];
  readonly codes: readonly ExplainedCode[];
  readonly advice: readonly ExplainedAdvice[];
  readonly diagnoses: readonly ExplainedDiagnosis[];
}

const nothing: Explained = { rules: [], codes: [], advice: [], diagnoses: [] };

/** Finds a code; a rule, a piece of advice or a diagnosis of any contract; or what there is on one of the contract's parameters. */
export function findExplained(subject: string, contract: Explaining): Explained | undefined {
  const all = listExplained(contract);
  const [rule] = findRule(subject, contract);
  if (rule !== undefined) return { ...nothing, rules: [rule] };
  const advice = listAdvice(observed).filter(({ id }) => id === subject);
  const diagnoses = all.diagnoses.filter(({ id }) => id === subject);
  if (advice.length + diagnoses.length > 0) return { ...nothing, advice, diagnoses };
  const event = eventError(Number(subject)) ?? eventError(-Number(subject));
  if (event !== undefined) return { ...nothing, codes: [explainCode(event, contract)] };
  const name = namesOf(contract).find((one) => one === subject);
  if (name === undefined) return undefined;
  return {
    rules: all.rules.filter(({ parameter }) => parameter === name),
    codes: all.codes.filter(({ parameters }) => parameters.some((one) => one === name)),
    advice: all.advice.filter(({ parameter }) => parameter === name),
    diagnoses: [],
  };
}

/** Whether a name is a parameter of either contract. */
export function isParameter(name: string): boolean {
  return [documented, observed].some((contract) => namesOf(contract).some((one) => one === name));
}

/** The parameters of a contract. */
export function namesOf({ parameterNames }: Explaining): readonly ParameterName[] {
  return parameterNames;
}

/** Lists the rules and the advice of a contract, and all codes and diagnoses. */
export function listExplained(contract: Explaining): Explained {
  return {
    rules: Object.keys(contract.rules).flatMap((id) => findRule(id, contract)),
    codes: eventErrors.map((event) => explainCode(event, contract)),
    advice: listAdvice(contract),
    diagnoses: [...diagnosisSentences()].map(([id, message]) => ({ id, message })),
  };
}

function listAdvice(contract: Explaining): readonly ExplainedAdvice[] {
  const names = namesOf(observed);
  return [...adviceSentences(contract === observed)].map(([id, message]) => {
    const parameter = names.find((name) => id.startsWith(`${name}.`)) ?? null;
    return { id, parameter, message };
  });
}

/** Finds a rule of either contract, as this one has it. */
function findRule(id: string, contract: Explaining): readonly ExplainedRule[] {
  const book: Readonly<Record<string, Rule>> = { ...rules, ...(contract === observed && observedRules) };
  const rule = own(book, id);
  return rule === undefined ? [] : [{ rule: id, contracts: findContracts(id), ...rule }];
}

function findContracts(rule: string): ExplainedRule["contracts"] {
  const both = { documented, observed };
  return (["documented", "observed"] as const).filter((name) => Object.hasOwn(both[name].rules, rule));
}

function explainCode(event: EventError, contract: Explaining): ExplainedCode {
  return { ...event, rules: findRules(event.code, contract) };
}

function findRules(code: EventErrorCode, contract: Explaining): readonly string[] {
  return Object.entries(contract.rules).flatMap(([id, rule]) => (rule.code === code ? [id] : []));
}
