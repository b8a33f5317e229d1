import type { Finding, Pasted } from "./pasted.ts";

/**
 * The findings that a person is told. Where a request was read, what it was wrapped in is no mistake: a command, a HAR file, a
 * code block or a URL stands in the sentence that says what was read, and the page has taken the request out of it.
 */
export function toldFindings(pasted: Pasted): readonly Finding[] {
  if (!("findings" in pasted)) return [];
  return pasted.kind === "request" ? pasted.findings.filter(({ id }) => !wrappers.includes(id)) : pasted.findings;
}

const wrappers: readonly string[] = ["body.command", "body.har", "body.fenced", "body.url"];
