import { diagnosisSentences } from "../../../src/diagnose/diagnosis-sentences.ts";
import { type EventError, eventErrors } from "../../../src/events/index.ts";
import { adviceSentences } from "../../../src/http/advice-sentences.ts";
import { rules } from "../../../src/rule-book/index.ts";
import { type AdviceExample, adviceExamples } from "./advice-examples.ts";
import { formatEdit } from "./example.ts";
import { escapeMarkdown, formatTable, linkTo } from "./markdown.ts";

/** Describes each code of the service. */
export function formatCodes(): readonly string[] {
  return eventErrors.map((event) => `### ${event.code}\n\n${formatCode(event)}`);
}

function formatCode({ code, meaning, stages, parameters, remedy }: EventError): string {
  const found = Object.entries(rules).flatMap(([id, rule]) => (rule.code === code ? [linkTo(id)] : []));
  const lines = [
    escapeMarkdown(meaning),
    "",
    `- Source: Table 18, ${code}`,
    `- Stage: ${stages.join(", ")}`,
    ...(parameters.length === 0 ? [] : [`- Parameters: ${parameters.map(linkTo).join(", ")}`]),
    ...(found.length === 0 ? [] : [`- Rules: ${found.join(", ")}`]),
    `- Remedy: ${escapeMarkdown(remedy)}`,
  ];
  return lines.join("\n");
}

/** Lists all advice; that of the observed contract alone comes last. */
export function formatAdvice(): string {
  const common = adviceSentences(false);
  const examples: ReadonlyMap<string, AdviceExample> = new Map(Object.entries(adviceExamples));
  const rows = [...adviceSentences(true)].map(([id, message]) => [
    `\`${id}\``,
    common.has(id) ? "both" : "observed",
    escapeMarkdown(message),
    formatEdit(examples.get(id)?.right ?? {}),
    formatEdit(examples.get(id)?.wrong ?? {}),
  ]);
  return formatTable(["advice", "contracts", "message", "right", "wrong"], rows);
}

/** Lists all diagnoses. */
export function formatDiagnoses(): string {
  const rows = [...diagnosisSentences()].map(([id, message]) => [`\`${id}\``, escapeMarkdown(message)]);
  return formatTable(["diagnosis", "message"], rows);
}
