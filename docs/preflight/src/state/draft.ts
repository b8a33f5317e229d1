import { type AsideKeys, type FieldPath, noValues, type PageForm, type PageValues } from "../logic/index.ts";
import type { KeySource } from "./key-sources.ts";
import { slotsOf } from "./slots.ts";

/** What was typed so far. It lives in memory only: its secrets are not stored. */
export interface Draft {
  readonly values: PageValues;
  /** The keys that the documented contract has no inputs for. */
  readonly aside?: AsideKeys | undefined;
  /** The ids of the inputs in which a person has been, or which a paste has filled: what is wrong there is said. */
  readonly visited: ReadonlySet<string>;
  /** Which fields of keys are shown and sent; all of them if it is undefined. */
  readonly source: KeySource | undefined;
}

export const emptyDraft: Draft = { values: noValues, visited: new Set(), source: "contentKey" };

/** The id of the input at a path: `kid`, `wvExtension-0`, `keys-1-kid`. */
export function inputId(path: FieldPath): string {
  return path.join("-");
}

/** A copy in which a person has been at an input. */
export function visit(draft: Draft, id: string): Draft {
  return { ...draft, visited: new Set([...draft.visited, id]) };
}

/** A copy in which a person has been at each input, as after a paste. */
export function visitAll(draft: Draft, form: PageForm): Draft {
  const ids = slotsOf(form, draft.values, draft.source).map(({ path }) => inputId(path));
  return { ...draft, visited: new Set(ids) };
}
