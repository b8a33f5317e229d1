import { isPerKey } from "./contract-values.ts";
import { type FieldPath, type PageValues, textAt } from "./page-values.ts";
import type { Loss, PastedRequest } from "./pasted.ts";

/**
 * The losses of a paste that are still to be looked at: neither dismissed, nor resolved by another text in their field. Give them
 * to `verdictOf`. A field may have moved into the first of several keys since, or out of it.
 */
export function openLosses(
  { losses, values: pasted }: Pick<PastedRequest, "losses" | "values">,
  values: PageValues,
  dismissed: ReadonlySet<string>,
): readonly Loss[] {
  return losses.filter(({ id, path }) => {
    const isResolved = path.length > 0 && textAt(values, placeNow(values, path)) !== textAt(pasted, path);
    return !isResolved && !dismissed.has(id);
  });
}

/** Where a field of the paste stands now: it may have moved into the first of several keys since, or out of it. */
export function placeNow({ keys }: PageValues, path: FieldPath): FieldPath {
  const [first, index, name] = path;
  if (first === "keys") return index === 0 && name !== undefined && keys.length === 0 ? [name] : path;
  return keys.length > 0 && isPerKey(String(first)) ? ["keys", 0, String(first)] : path;
}
