import { eventError } from "../events/index.ts";
import type { Explained, ExplainedAdvice, ExplainedCode, ExplainedRule } from "./explained.ts";
import { formatColumns } from "./format-columns.ts";

/** Formats one rule, code, piece of advice or diagnosis with all that there is to say about it. */
export function formatEntry({ rules, codes, advice, diagnoses }: Explained): string {
  const entries = [...rules.map(formatRule), ...codes.map(formatCode), ...advice.map(formatAdvice)];
  return [...entries, ...diagnoses.map(({ id, message }) => formatFacts(id, message, []))].join("\n");
}

/** Formats a list, a section of each kind and a line for each. There are rules of every parameter, but not the others. */
export function formatList({ rules, codes, advice, diagnoses }: Explained): string {
  const ofRules = rules.map(({ rule, code, message }) => [rule, `${code ?? "-"}`, message]);
  const ofCodes = codes.map(({ code, meaning }) => [`${code}`, meaning]);
  const sections = [
    [["code", "meaning"], ...ofCodes],
    [["advice", "message"], ...advice.map(({ id, message }) => [id, message])],
    [["diagnosis", "message"], ...diagnoses.map(({ id, message }) => [id, message])],
  ].filter(({ length }) => length > 1);
  return [[["rule", "code", "message"], ...ofRules], ...sections].map(formatColumns).join("\n");
}

function formatRule({ rule, contracts, message, parameter, code, source, basis, remedy }: ExplainedRule): string {
  const event = code === null ? undefined : eventError(code);
  return formatFacts(rule, message, [
    ...(contracts.length === 1 ? [["contract", `${contracts.join()} only`] as const] : []),
    ["parameter", parameter ?? "none: the input as a whole"],
    [
      "code",
      event === undefined ? "none: the service answers with no code of its own" : `${event.code}: ${event.meaning}`,
    ],
    ["source", `${source} (${basis})`],
    ["what to do", remedy],
  ]);
}

function formatAdvice({ id, parameter, message }: ExplainedAdvice): string {
  return formatFacts(id, message, [["parameter", parameter ?? "none: it is about how the request is sent"]]);
}

function formatCode({ code, meaning, stages, parameters, remedy, rules }: ExplainedCode): string {
  return formatFacts(String(code), meaning, [
    ["stage", stages.join(", ")],
    ["parameters", parameters.length === 0 ? "none" : parameters.join(", ")],
    ["what to do", remedy],
    ["rules", rules.join(", ") || "none: only the service can know"],
  ]);
}

function formatFacts(
  subject: string,
  sentence: string,
  facts: readonly (readonly [name: string, text: string])[],
): string {
  return [subject, `  ${sentence}`, ...facts.map(([name, text]) => `  ${name.padEnd(10)}  ${text}`), ""].join("\n");
}
