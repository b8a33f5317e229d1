import type { Language } from "../languages/index.ts";
import type { PageContext, PageForm, PageVerdict, Pasted } from "../logic/index.ts";
import type { History, Undoable } from "./history.ts";

/** What was typed, pasted and chosen; it outlives a change of language. */
export interface State extends Undoable {
  language: Language;
  /** What stands in the box, and what was read in it. */
  pasted: { readonly text: string; readonly read: Pasted | undefined };
}

/** What all parts of the page share: the state, the form that shows it, and whom to tell of a change. */
export interface Preflight {
  readonly language: Language;
  readonly state: State;
  readonly form: PageForm;
  readonly history: History;
  /** What was chosen, and the time now. */
  context(): PageContext;
  /** Validates again, and shows it; nothing is built anew, so that the focus stays. */
  changed(): void;
  /** Builds the form anew, after other values were put in. */
  rebuilt(): void;
  /** Builds the whole page anew, in another language or for another contract. */
  restarted(): void;
  /** Does something that can be undone, and builds the form anew. */
  undoably(said: string, act: () => void): void;
}

/** A part of the page. */
export interface View {
  readonly element: HTMLElement;
  /** Shows what is known now. */
  update(verdict: PageVerdict): void;
}
