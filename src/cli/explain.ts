import type { EventErrorCode } from "../contract/event-error-code.ts";
import { isRuleId, type RuleId, ruleIds } from "../contracts/documented.ts";
import { type EventError, eventError, eventErrors } from "../events/index.ts";
import { rules } from "../rule-book/index.ts";
import { editDistance } from "../text/edit-distance.ts";
import { print, printError, type Terminal, UsageError } from "./terminal.ts";

/** `explain`: prints the meaning and remedy of a rule or code; if there is none, the nearest ones, and returns exit code 2. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  // The arguments are not parsed as options: a code begins with a minus sign.
  const [subject, ...others] = args;
  if (subject === undefined || others.length > 0) throw new UsageError("explain takes one code or rule.");
  const event = eventError(Number(subject)) ?? eventError(-Number(subject));
  if (isRuleId(subject)) await print(terminal, explainRule(subject));
  else if (event !== undefined) await print(terminal, explainEvent(event));
  else {
    await printError(terminal, `There is no such code or rule; the nearest: ${findNearest(subject).join(", ")}.\n`);
    return 2;
  }
  return 0;
}

function explainRule(id: RuleId): string {
  const { message, parameter, code, source, basis, remedy } = rules[id];
  const event = code === null ? undefined : eventError(code);
  return formatEntry(id, message, [
    ["parameter", parameter ?? "none: the input as a whole"],
    [
      "code",
      event === undefined ? "none: the service answers with no code of its own" : `${event.code}: ${event.meaning}`,
    ],
    ["source", `${source} (${basis})`],
    ["what to do", remedy],
  ]);
}

function explainEvent({ code, meaning, stages, parameters, remedy }: EventError): string {
  return formatEntry(String(code), meaning, [
    ["stage", stages.join(", ")],
    ["parameters", parameters.length === 0 ? "none" : parameters.join(", ")],
    ["what to do", remedy],
    ["rules", findRules(code).join(", ") || "none: only the service can know"],
  ]);
}

function formatEntry(
  subject: string,
  sentence: string,
  facts: readonly (readonly [name: string, text: string])[],
): string {
  return [subject, `  ${sentence}`, ...facts.map(([name, text]) => `  ${name.padEnd(10)}  ${text}`), ""].join("\n");
}

function findRules(code: EventErrorCode): readonly RuleId[] {
  return ruleIds.filter((id) => rules[id].code === code);
}

/** The three codes or rules with the smallest edit distance to the subject. */
function findNearest(subject: string): readonly string[] {
  const start = subject.slice(0, 40); // bounds the cost
  const distances = [...eventErrors.map(({ code }) => String(code)), ...ruleIds].map(
    (name) => [name, editDistance(start, name)] as const,
  );
  return distances
    .sort(([, one], [, other]) => one - other)
    .slice(0, 3)
    .map(([name]) => name);
}
