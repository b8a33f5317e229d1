import { secretTexts, wholeValues } from "../logic/index.ts";
import type { Undoable } from "./history.ts";

/** The secrets of everything that was typed, also of what is not sent, and of the last request as it was pasted. */
export function secretsIn({ draft, request }: Pick<Undoable, "draft" | "request">): readonly string[] {
  const typed = secretTexts(wholeValues(draft.values, draft.aside));
  return request === undefined ? typed : [...typed, ...secretTexts(request.read.values, request.read.losses)];
}
