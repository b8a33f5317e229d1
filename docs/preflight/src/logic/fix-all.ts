import type { FormIssue } from "widevine-license-token/form";
import { type PageValues, withText } from "./page-values.ts";

/** Applies the fix of each issue that has exactly one. `count` is how many fields were fixed. */
export function fixAll(
  values: PageValues,
  issues: readonly FormIssue[],
): { readonly values: PageValues; readonly count: number } {
  const fixes = new Map(
    issues.flatMap(({ path, fix }) => (fix === undefined ? [] : [[JSON.stringify(path), { path, fix }] as const])),
  );
  let fixed = values;
  for (const { path, fix } of fixes.values()) fixed = withText(fixed, path, fix);
  return { values: fixed, count: fixes.size };
}
