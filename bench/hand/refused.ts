import { type Template, templates } from "./issue.ts";

/** The rule by which the last value was refused. */
export const refused: { rule: Template } = { rule: templates["input.type"] };

/** What a reader gives for a value that it refuses: nothing; the rule stands beside. */
export function refuse(rule: Template): undefined {
  refused.rule = rule;
  return undefined;
}
