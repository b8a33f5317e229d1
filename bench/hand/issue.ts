import type { Issue, RuleId } from "widevine-license-token";
import { rules } from "../ours.ts";

/** What the issues of a rule have in common; the rule book's code, sentence and parameter. */
export type Template = Pick<Issue, "rule" | "code" | "parameter" | "message">;

const entries = Object.entries(rules).map(([id, { code, parameter, message }]) => [
  id,
  { rule: id, code, parameter, message },
]);
export const templates: { readonly [R in RuleId]: Template } = Object.fromEntries(entries);

const tooMany = templates["body.too-many-issues"];

/** The list is full with 100, and says so in place of what would follow. */
export function add(issues: Issue[], found: Issue): void {
  if (issues.length < 100) issues.push(found);
  if (issues.length === 100) issues.push({ ...tooMany });
}

/** Adds the issue of a rule. */
export function push(issues: Issue[], { rule, code, parameter, message }: Template): void {
  add(issues, { rule, code, parameter, message });
}

/** Adds the issue of a rule at one of several extensions. */
export function pushAt(issues: Issue[], { rule, code, message }: Template, index: number): void {
  add(issues, { rule, code, parameter: "wvExtension", index, message });
}
