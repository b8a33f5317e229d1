import {
  asideLosses,
  formLosses,
  type Loss,
  openLosses,
  type PageContext,
  type PageValues,
  type Pasted,
  type PastedRequest,
  pageForm,
  readPaste,
  refusalLosses,
  type Settled,
  settledSince,
  textToRead,
  wholeValues,
} from "../logic/index.ts";
import { visitAll } from "./draft.ts";
import { destinationOf } from "./endpoint.ts";
import { sourceOf } from "./key-sources.ts";
import type { Preflight, State } from "./preflight.ts";

/** Reads what stands in the box; a request replaces what stands in the form. */
export function readIn({ state, history, language, context }: Preflight, shown: string): Pasted {
  const about = context();
  const text = textToRead(shown, state.pasted.text);
  const read = readPaste(text, about);
  if (read.kind === "request") {
    history.remember(language.page.paste.undo);
    take(state, text, read, about);
  }
  state.pasted = { text, read };
  return read;
}

/** Reads the last request once more, for another contract. */
export function readAgain(state: State, about: PageContext): void {
  const { request, pasted } = state;
  if (request === undefined) return;
  const read = readPaste(request.text, about);
  if (read.kind !== "request") return;
  state.contract = about.contract;
  take(state, request.text, read, about);
  if (pasted.text === request.text) state.pasted = { text: pasted.text, read };
}

function take(state: State, text: string, read: PastedRequest, about: PageContext): void {
  const { values, host } = read;
  state.draft = visitAll({ values, source: sourceOf(values), visited: new Set() }, pageForm(about));
  state.request = { text, read, contract: about.contract };
  state.dismissed = new Set();
  state.destination = (host?.target && destinationOf(host.target)) ?? state.destination;
}

/**
 * What the last request lost and nobody has resolved (a field that was changed since is resolved), the form of its body, the codes
 * that stood beside it, and what is not sent, since the contract does not have it.
 */
export function lossesIn(preflight: Preflight): readonly Loss[] {
  const { request, draft, dismissed } = preflight.state;
  const whole = wholeValues(draft.values, draft.aside);
  const ofPaste = request === undefined ? [] : openLosses(request.read, whole, dismissed);
  return [...ofPaste, ...doubtsIn(preflight).filter(({ id }) => !dismissed.has(id))];
}

/** What was wrong or doubtful in the last request and no longer is, since it was changed or a person has checked it. */
export function settledIn(preflight: Preflight, shown: PageValues): Settled {
  const { request, dismissed } = preflight.state;
  return settledSince(request?.read, shown, doubtsIn(preflight), dismissed, preflight.context());
}

/** What is no loss of the paste itself, whether it was dismissed or not. */
function doubtsIn({ state, context }: Preflight): readonly Loss[] {
  const { request, draft } = state;
  const { values, aside } = draft;
  const whole = wholeValues(values, aside);
  const ofRequest =
    request === undefined ? [] : [...formLosses(request.read), ...refusalLosses(request.read, whole, context())];
  return [...ofRequest, ...asideLosses(values, aside, context())];
}

/** Reads once more what was pasted, in another language; a request for the contract in which it was read, as the form stays as it is. */
export function translatePaste({ state, context }: Preflight): void {
  const { pasted, request } = state;
  const about = { ...context(), ...(request && { contract: request.contract }) };
  const isRequest = request?.text === pasted.text;
  if (pasted.read !== undefined) {
    state.pasted = { text: pasted.text, read: readPaste(pasted.text, isRequest ? about : context()) };
  }
  const again = request && readPaste(request.text, about);
  if (request !== undefined && again?.kind === "request") state.request = { ...request, read: again };
}
