import type { Form, FormIssue, TokenRequest } from "widevine-license-token/form";
import { type Draft, valuesOf } from "./draft.ts";
import type { FieldName } from "./field-name.ts";

/** What is known of a draft at one moment. */
export interface Verdict {
  /** The request, once nothing is wrong. */
  readonly request: TokenRequest | undefined;
  readonly issues: readonly FormIssue[];
  /** Where it goes; `undefined` where the domain of a region is none. */
  readonly endpoint: string | undefined;
}

/** Judges a draft, with the issues that were found elsewhere: `ek.unwrap` takes a while. */
export function judge(
  form: Form,
  draft: Draft,
  endpoint: string | undefined,
  found: readonly FormIssue[] = [],
): Verdict {
  const { issues = [], ...result } = form.tokenRequestForm["~standard"].validate(valuesOf(draft));
  const request = "value" in result && found.length === 0 ? result.value : undefined;
  return { request, issues: [...issues, ...found], endpoint };
}

/** The issues that are mended in a field, or in a row of extensions. */
export function issuesAt({ issues }: Verdict, name: FieldName, row: number | undefined): readonly FormIssue[] {
  return issues.filter(({ path }) => path?.[0] === name && path[1] === row);
}

/** Whether an issue says that something is not there yet, rather than that something is wrong. */
export function isMissing({ rule }: FormIssue): boolean {
  return rule.endsWith(".missing") || rule === "ek.requires-kek";
}
