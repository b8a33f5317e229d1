// The rules of one parameter, of the request or of a key.

import type { Parameter } from "./contracts.ts";
import { issue, type ReferenceIssue } from "./issue.ts";
import { type Given, undecodable } from "./parts.ts";
import type { Rule } from "./rules.ts";

export interface Surroundings {
  readonly hasKek: boolean;
  readonly now: number | null;
  /** Whether a parameter that is not given is missing, and the rules across parameters hold. */
  readonly isWhole: boolean;
  /** The index of the key. */
  readonly index?: number;
}

/** Validates the parameter; adds its issues to the list; returns its canonical value if it has one. */
export function validateParameter(
  { name, validate, missing }: Parameter,
  given: Given,
  { hasKek, now, isWhole, index }: Surroundings,
  issues: ReferenceIssue[],
): unknown {
  const add = (rule: Rule): void => {
    issues.push(issue(rule, name, { index }));
  };
  let value: unknown;
  if (given.has(name) && given.get(name) !== undecodable) {
    const validated = validate(given.get(name), now);
    if (validated.ok) value = validated.value;
    else validated.rules.forEach(add);
  }
  if (!isWhole) return value;
  if (missing !== undefined && !given.has(name)) add(missing);
  if (name === "ek" && given.has("ek") && !hasKek) add("ek.requires-kek");
  if (name === "contentKey" && !given.has("contentKey") && !hasKek) add("contentKey.missing");
  return value;
}
