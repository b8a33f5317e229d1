import { type Pasted, type PastedRequest, readPaste } from "../logic/index.ts";
import { visitAll } from "./draft.ts";
import { destinationOf } from "./endpoint.ts";
import { sourceOf } from "./key-sources.ts";
import type { Preflight } from "./preflight.ts";

/** Reads what stands in the box; a request replaces what stands in the form. */
export function readIn(preflight: Preflight, text: string): Pasted {
  const { state, history, language } = preflight;
  const read = readPaste(text, preflight.context());
  if (read.kind === "request") {
    history.remember(language.page.paste.undo);
    take(preflight, read);
  }
  state.pasted = { text, read };
  return read;
}

function take({ state, form }: Preflight, { values, losses, host }: PastedRequest): void {
  state.draft = visitAll({ values, source: sourceOf(values), visited: new Set() }, form);
  state.losses = losses;
  state.destination = (host?.target && destinationOf(host.target)) ?? state.destination;
}

/** Reads the box once more in another language; the form, and the losses that were dismissed, stay as they are. */
export function translatePaste({ state, context }: Preflight): void {
  const { text, read } = state.pasted;
  if (read === undefined) return;
  const again = readPaste(text, context());
  state.pasted = { text, read: again };
  if (again.kind !== "request") return;
  const open = new Set(state.losses.map(({ id }) => id));
  state.losses = again.losses.filter(({ id }) => open.has(id));
}
