// Several keys in one request, which only the observed contract has.

import type { Parameter } from "./contracts.ts";
import { issue, type ReferenceIssue } from "./issue.ts";
import { type Surroundings, validateParameter } from "./parameter.ts";
import type { Parts } from "./parts.ts";

/** The issues of all keys together, in their order: keys.shape, keys.mixed, keys.gap. */
export function validateKeysAsList(parts: Parts, parameters: readonly Parameter[]): ReferenceIssue[] {
  const { keys, plain } = parts;
  const issues: ReferenceIssue[] = [];
  if (parts.areKeysUnreadable) issues.push(issue("keys.shape", null));
  for (const index of indexesOf(keys)) {
    if (keys.get(index) === null) issues.push(issue("keys.shape", null, { index }));
  }
  const hasPlain = parameters.some(({ name, isPerKey }) => isPerKey && plain.has(name));
  if (hasPlain && keys.size > 0) issues.push(issue("keys.mixed", null));
  const isGap = indexesOf(keys).some((index, place) => index !== place);
  if (isGap) issues.push(issue("keys.gap", null));
  return issues;
}

/** Validates each key; adds the issues of all of them to the list; returns the keys. */
export function validateKeys(
  keys: Parts["keys"],
  parameters: readonly Parameter[],
  { hasKek, now }: Pick<Surroundings, "hasKek" | "now">,
  issues: ReferenceIssue[],
): Record<string, unknown>[] {
  const values: Record<string, unknown>[] = [];
  for (const index of indexesOf(keys)) {
    const given = keys.get(index);
    if (!given) continue; // it breaks keys.shape
    const key: Record<string, unknown> = {};
    for (const parameter of parameters.filter(({ isPerKey }) => isPerKey)) {
      const value = validateParameter(parameter, given, { hasKek, now, isWhole: true, index }, issues);
      if (value !== undefined) key[parameter.name] = value;
    }
    values.push(key);
  }
  return values;
}

function indexesOf(keys: Parts["keys"]): number[] {
  return [...keys.keys()].sort((one, other) => one - other);
}
