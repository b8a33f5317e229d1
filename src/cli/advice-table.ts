import { own } from "../contract/own-properties.ts";
import type { Advice } from "../http/advice.ts";
import { formatColumns } from "./format-columns.ts";

/** Formats advice as a table under the names of its columns, after an empty line; no advice is an empty string. */
export function formatAdviceTable(advice: readonly Advice[]): string {
  if (advice.length === 0) return "";
  const rows = advice.map((one) => [formatSubject(one), one.id, one.message]);
  return `\n${formatColumns([["parameter", "advice", "message"], ...rows])}`;
}

/** The parameter, as a body names it where the request has several keys. */
function formatSubject(advice: Advice): string {
  const { parameter } = advice;
  const index = own(advice, "index");
  if (parameter === null) return "-";
  return index === undefined ? parameter : `${parameter}.${index}`;
}
