import type { EventErrorCode } from "../contract/event-error-code.ts";
import type { RuleDefinitions } from "../contract/rule-definition.ts";
import { documented } from "../contracts/documented.ts";
import { observed } from "../contracts/observed.ts";
import { type EventError, eventError, eventErrors } from "../events/index.ts";
import { observedRules, type Rule, rules } from "../rule-book/index.ts";
import { editDistance } from "../text/edit-distance.ts";
import { parseContract } from "./options.ts";
import { print, printError, type Terminal, UsageError } from "./terminal.ts";

/** `explain`: prints the meaning and remedy of a rule or code; if there is none, the nearest ones, and returns exit code 2. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  const { subject, contract } = readArguments(args);
  const entries = Object.entries({ ...rules, ...(contract === observed && observedRules) });
  const event = eventError(Number(subject)) ?? eventError(-Number(subject));
  const rule = entries.find(([id]) => id === subject);
  if (rule !== undefined) await print(terminal, explainRule(...rule));
  else if (event !== undefined) await print(terminal, explainEvent(event, contract));
  else {
    await printError(
      terminal,
      `There is no such code or rule; the nearest: ${findNearest(subject, entries).join(", ")}.\n`,
    );
    return 2;
  }
  return 0;
}

type Entries = readonly (readonly [id: string, rule: Rule])[];

/** The arguments are not parsed as options, since a code begins with a minus sign; only `--contract NAME` may come first. */
function readArguments(args: readonly string[]): {
  readonly subject: string;
  readonly contract: typeof documented | typeof observed;
} {
  const [option, name, ...others] = args;
  const [subject, ...more] = option === "--contract" ? others : args;
  if (subject === undefined || more.length > 0) throw new UsageError("explain takes one code or rule.");
  return { subject, contract: parseContract(option === "--contract" ? name : undefined) };
}

function explainRule(id: string, { message, parameter, code, source, basis, remedy }: Rule): string {
  const event = code === null ? undefined : eventError(code);
  return formatEntry(id, message, [
    ...contractOf(id),
    ["parameter", parameter ?? "none: the input as a whole"],
    [
      "code",
      event === undefined ? "none: the service answers with no code of its own" : `${event.code}: ${event.meaning}`,
    ],
    ["source", `${source} (${basis})`],
    ["what to do", remedy],
  ]);
}

/** A line that says so where only one of the contracts has a rule. */
function contractOf(id: string): readonly (readonly [name: string, text: string])[] {
  if (!Object.hasOwn(documented.rules, id)) return [["contract", "observed only"]];
  return Object.hasOwn(observed.rules, id) ? [] : [["contract", "documented only"]];
}

function explainEvent(
  { code, meaning, stages, parameters, remedy }: EventError,
  contract: typeof documented | typeof observed,
): string {
  return formatEntry(String(code), meaning, [
    ["stage", stages.join(", ")],
    ["parameters", parameters.length === 0 ? "none" : parameters.join(", ")],
    ["what to do", remedy],
    ["rules", findRules(code, contract.rules).join(", ") || "none: only the service can know"],
  ]);
}

function formatEntry(
  subject: string,
  sentence: string,
  facts: readonly (readonly [name: string, text: string])[],
): string {
  return [subject, `  ${sentence}`, ...facts.map(([name, text]) => `  ${name.padEnd(10)}  ${text}`), ""].join("\n");
}

function findRules(code: EventErrorCode, definitions: RuleDefinitions<string>): readonly string[] {
  return Object.entries(definitions).flatMap(([id, rule]) => (rule.code === code ? [id] : []));
}

/** The three codes or rules with the smallest edit distance to the subject. */
function findNearest(subject: string, entries: Entries): readonly string[] {
  const start = subject.slice(0, 40); // bounds the cost
  const distances = [...eventErrors.map(({ code }) => String(code)), ...entries.map(([id]) => id)].map(
    (name) => [name, editDistance(start, name)] as const,
  );
  return distances
    .sort(([, one], [, other]) => one - other)
    .slice(0, 3)
    .map(([name]) => name);
}
