import { type Loss, openLosses, type Pasted, type PastedRequest, readPaste } from "../logic/index.ts";
import { visitAll } from "./draft.ts";
import { destinationOf } from "./endpoint.ts";
import { sourceOf } from "./key-sources.ts";
import type { Preflight, State } from "./preflight.ts";

/** Reads what stands in the box; a request replaces what stands in the form. */
export function readIn(preflight: Preflight, text: string): Pasted {
  const { state, history, language } = preflight;
  const read = readPaste(text, preflight.context());
  if (read.kind === "request") {
    history.remember(language.page.paste.undo);
    take(preflight, text, read);
  }
  state.pasted = { text, read };
  return read;
}

function take({ state, form }: Preflight, text: string, read: PastedRequest): void {
  const { values, host } = read;
  state.draft = visitAll({ values, source: sourceOf(values), visited: new Set() }, form);
  state.request = { text, read };
  state.dismissed = new Set();
  state.destination = (host?.target && destinationOf(host.target)) ?? state.destination;
}

/** What the last request lost and nobody has resolved: a field that was changed since is resolved. */
export function lossesIn({ request, draft, dismissed }: State): readonly Loss[] {
  return request === undefined ? [] : openLosses(request.read, draft.values, dismissed);
}

/** Reads once more what was pasted, in another language or for another contract; the form stays as it is. */
export function translatePaste({ state, context }: Preflight): void {
  const { pasted, request } = state;
  if (pasted.read !== undefined) state.pasted = { text: pasted.text, read: readPaste(pasted.text, context()) };
  const again = request && readPaste(request.text, context());
  if (request !== undefined && again?.kind === "request") state.request = { text: request.text, read: again };
}
