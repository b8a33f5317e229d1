import { eventError } from "../events/index.ts";
import type { Explained, ExplainedCode, ExplainedRule } from "./explained.ts";
import { formatColumns } from "./format-columns.ts";

/** Formats one rule or code with all that there is to say about it. */
export function formatEntry({ rules, codes }: Explained): string {
  return [...rules.map(formatRule), ...codes.map(formatCode)].join("\n");
}

/** Formats rules and codes as a list, a line for each. There are rules of every parameter, but not codes. */
export function formatList({ rules, codes }: Explained): string {
  const ofRules = rules.map(({ rule, code, message }) => [rule, `${code ?? "-"}`, message]);
  const ofCodes = codes.map(({ code, meaning }) => [`${code}`, meaning]);
  return [
    formatColumns([["rule", "code", "message"], ...ofRules]),
    ...(ofCodes.length === 0 ? [] : [formatColumns([["code", "meaning"], ...ofCodes])]),
  ].join("\n");
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
