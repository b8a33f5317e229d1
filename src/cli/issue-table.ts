import { formatRows, toIssueRow } from "../contracts/format-issues.ts";
import type { Issue } from "../contracts/issue.ts";

/** Formats issues as `formatIssues` does, under the names of the columns. It contains no value of the request. */
export function formatIssueTable(issues: readonly Issue[]): string {
  return `${formatRows([["parameter", "code", "rule", "message"], ...issues.map(toIssueRow)])}\n`;
}
