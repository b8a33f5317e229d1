import type { Issue } from "../issue.ts";

/** The issues as an aligned table: parameter, code, rule and message; no value of the request is in it. */
export function issueTable(issues: readonly Issue[]): string {
  const table: Row[] = [["parameter", "code", "rule", "message"], ...issues.map(rowOf)];
  const width = (column: 0 | 1 | 2): number => Math.max(...table.map((row) => row[column].length));
  const [parameters, codes, rules] = [width(0), width(1), width(2)];
  return table
    .map(([parameter, code, rule, message]) =>
      [parameter.padEnd(parameters), code.padEnd(codes), rule.padEnd(rules), `${message}\n`].join("  "),
    )
    .join("");
}

type Row = readonly [parameter: string, code: string, rule: string, message: string];

function rowOf(issue: Issue): Row {
  return [subjectOf(issue), String(issue.code ?? "-"), issue.rule, sentenceOf(issue)];
}

/** What an issue is about: the parameter, which extension, or the unknown name where it may be shown (decision D15). */
function subjectOf({ parameter, index, name }: Issue): string {
  const subject = parameter ?? (name === undefined ? "-" : JSON.stringify(name));
  return index === undefined ? subject : `${subject}[${index}]`;
}

function sentenceOf({ message, suggestion }: Issue): string {
  return suggestion === undefined ? message : `${message} Did you mean ${suggestion}?`;
}
