import type { EventErrorCode } from "../event-error-code.ts";
import { type EventError, eventError, eventErrors } from "../events/index.ts";
import { rules } from "../rule-book/index.ts";
import { isRuleId, type RuleId, ruleIds } from "../rules.ts";
import { editDistance } from "../text/edit-distance.ts";
import { complain, print, type Terminal, WrongUse } from "./terminal.ts";

/** `explain`: what a rule or a code means and what to do; what is neither gets the nearest ones and exit code 2. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  // Not read as options: a code begins with a minus sign.
  const [subject, ...others] = args;
  if (subject === undefined || others.length > 0) throw new WrongUse("explain takes one code or rule.");
  const event = eventError(Number(subject)) ?? eventError(-Number(subject));
  if (isRuleId(subject)) await print(terminal, ruleText(subject));
  else if (event !== undefined) await print(terminal, eventText(event));
  else {
    await complain(terminal, `There is no such code or rule; the nearest: ${nearest(subject).join(", ")}.\n`);
    return 2;
  }
  return 0;
}

function ruleText(id: RuleId): string {
  const { message, parameter, code, source, basis, remedy } = rules[id];
  const event = code === null ? undefined : eventError(code);
  return entry(id, message, [
    ["parameter", parameter ?? "none: the input as a whole"],
    [
      "code",
      event === undefined ? "none: the service answers with no code of its own" : `${event.code}: ${event.meaning}`,
    ],
    ["source", `${source} (${basis})`],
    ["what to do", remedy],
  ]);
}

function eventText({ code, meaning, stages, parameters, remedy }: EventError): string {
  return entry(String(code), meaning, [
    ["stage", stages.join(", ")],
    ["parameters", parameters.length === 0 ? "none" : parameters.join(", ")],
    ["what to do", remedy],
    ["rules", rulesOf(code).join(", ") || "none: only the service can know"],
  ]);
}

function entry(subject: string, sentence: string, facts: readonly (readonly [name: string, text: string])[]): string {
  return [subject, `  ${sentence}`, ...facts.map(([name, text]) => `  ${name.padEnd(10)}  ${text}`), ""].join("\n");
}

function rulesOf(code: EventErrorCode): readonly RuleId[] {
  return ruleIds.filter((id) => rules[id].code === code);
}

/** The three codes or rules that are written most like the subject. */
function nearest(subject: string): readonly string[] {
  const written = subject.slice(0, 40); // so that a long one costs no more
  const distances = [...eventErrors.map(({ code }) => String(code)), ...ruleIds].map(
    (name) => [name, editDistance(written, name)] as const,
  );
  return distances
    .sort(([, one], [, other]) => one - other)
    .slice(0, 3)
    .map(([name]) => name);
}
