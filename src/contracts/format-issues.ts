import { own } from "../contract/own-properties.ts";
import type { Issue } from "./issue.ts";

/** A line of a table: where an issue is, its code, its rule and its sentence. */
export type IssueRow = readonly [where: string, code: string, rule: string, sentence: string];

/**
 * Formats issues for a terminal, one aligned line for each, without a line break at the end: where it is (`kid`, `kid.0` of
 * several keys, `wvExtension[1]`, and after a `/` where the request is nested), its code (`-` where there is none), its rule,
 * and its sentence. Returns an empty string for no issues. It contains no value of the request.
 *
 * @example
 * ```ts
 * import { decodeTokenRequest, formatIssues } from "widevine-license-token";
 *
 * const request = { customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: 6, hdcpOutputControl: 0 };
 * const decoded = decodeTokenRequest(request);
 * const issues = decoded._tag === "Left" ? decoded.left : [];
 * formatIssues(issues).slice(0, 42); // => "securityLevel  -7004  securityLevel.value "
 * ```
 *
 * @see decision D15
 */
export function formatIssues(issues: readonly Issue[]): string {
  return formatRows(issues.map(toIssueRow));
}

/** Formats rows as lines with aligned columns. */
export function formatRows(rows: readonly IssueRow[]): string {
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  const [wheres, codes, rules] = [width(0), width(1), width(2)];
  return rows
    .map(([where, code, rule, sentence]) =>
      [where.padEnd(wheres), code.padEnd(codes), rule.padEnd(rules), sentence].join("  "),
    )
    .join("\n");
}

/** The columns of an issue. */
export function toIssueRow(issue: Issue): IssueRow {
  const { code, rule, message } = issue;
  const suggestion = own(issue, "suggestion");
  const sentence = suggestion === undefined ? message : `${message} Did you mean ${suggestion}?`;
  return [formatWhere(issue), `${code ?? "-"}`, rule, sentence];
}

/** Where an issue is in the request, as a body names it, after the path to the request or to the single value in the user's input. */
function formatWhere(issue: Issue): string {
  const { path } = issue;
  const inRequest = ownPath(issue);
  const before = path.slice(0, path.length - inRequest.length);
  const isInRequest = inRequest.every((key, at) => key === path[before.length + at]);
  // A single value has no path of its own, and its parameter is in the sentence.
  if (path.length > 0 && !isInRequest) return path.map(String).join("/");
  return [...before.map(String), ...formatSubject(issue, before.length === 0)].join("/");
}

/** The end of the path that is in the request, if the issue is one of a request (decision D14). */
function ownPath(issue: Issue): readonly PropertyKey[] {
  const { parameter, path } = issue;
  const [index, name] = [own(issue, "index"), own(issue, "name")];
  if (isOfKeys(issue)) return path.slice(path.lastIndexOf("keys"));
  const first = parameter ?? name;
  if (first === undefined) return [];
  return index === undefined ? [first] : [first, index];
}

/** Whether an issue is one of `keys` as a whole, of a key, or of a property of a key. */
function isOfKeys(issue: Issue): boolean {
  const { parameter, path } = issue;
  const index = own(issue, "index");
  const at = path.lastIndexOf("keys");
  if (at === -1 || at < path.length - 3) return false;
  return index === undefined ? parameter === null && at === path.length - 1 : path[at + 1] === index;
}

/** The parameter, with the index of an extension or of a key, or the unknown name if it may be shown (decision D15). */
function formatSubject(issue: Issue, isAlone: boolean): readonly string[] {
  const { parameter } = issue;
  const [index, name] = [own(issue, "index"), own(issue, "name")];
  const isKey = isOfKeys(issue);
  const subject = parameter ?? (name === undefined ? (isKey ? "keys" : undefined) : JSON.stringify(name));
  if (subject === undefined) return isAlone ? ["-"] : [];
  if (index === undefined) return [subject];
  return [isKey && parameter !== null ? `${subject}.${index}` : `${subject}[${index}]`];
}
