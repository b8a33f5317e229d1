import type { Issue } from "../contracts/issue.ts";

/** Formats issues as an aligned table: parameter, code, rule and message. It contains no value of the request. */
export function formatIssueTable(issues: readonly Issue[]): string {
  const table: Row[] = [["parameter", "code", "rule", "message"], ...issues.map(toRow)];
  const width = (column: 0 | 1 | 2): number => Math.max(...table.map((row) => row[column].length));
  const [parameters, codes, rules] = [width(0), width(1), width(2)];
  return table
    .map(([parameter, code, rule, message]) =>
      [parameter.padEnd(parameters), code.padEnd(codes), rule.padEnd(rules), `${message}\n`].join("  "),
    )
    .join("");
}

type Row = readonly [parameter: string, code: string, rule: string, message: string];

function toRow(issue: Issue): Row {
  return [formatSubject(issue), String(issue.code ?? "-"), issue.rule, formatSentence(issue)];
}

/** The parameter, with the index of an extension or of a key (`kid.0`, as a body has it), or the unknown name if it may be shown (decision D15). */
function formatSubject({ parameter, index, name, path }: Issue): string {
  const isOfKeys = path[0] === "keys";
  const subject = parameter ?? (name === undefined ? (isOfKeys ? "keys" : "-") : JSON.stringify(name));
  if (index === undefined) return subject;
  return isOfKeys && parameter !== null ? `${subject}.${index}` : `${subject}[${index}]`;
}

function formatSentence({ message, suggestion }: Issue): string {
  return suggestion === undefined ? message : `${message} Did you mean ${suggestion}?`;
}
