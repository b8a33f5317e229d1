import type { Finding, Pasted } from "./pasted.ts";

/**
 * The findings that a person is told. Where a request was read, what it was wrapped in is no mistake: a command, a HAR file, a
 * code block or a URL stands in the sentence that says what was read, and the page has taken the request out of it.
 */
export function toldFindings(
  pasted: Pick<Pasted, "kind"> & { readonly findings?: readonly Finding[] },
): readonly Finding[] {
  const { kind, findings = [] } = pasted;
  return kind === "request" ? findings.filter(({ id }) => !wrappers.includes(id)) : findings;
}

const wrappers: readonly string[] = ["body.command", "body.har", "body.fenced", "body.url"];
