import { type PageValues, textAt } from "./page-values.ts";
import type { Loss, PastedRequest } from "./pasted.ts";

/**
 * The losses of a paste that are still to be looked at: neither dismissed, nor resolved by another text in their field. Give them
 * to `verdictOf`.
 */
export function openLosses(
  { losses, values: pasted }: PastedRequest,
  values: PageValues,
  dismissed: ReadonlySet<string>,
): readonly Loss[] {
  return losses.filter(({ id, path }) => {
    const isResolved = path.length > 0 && textAt(values, path) !== textAt(pasted, path);
    return !isResolved && !dismissed.has(id);
  });
}
