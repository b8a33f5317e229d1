import type { Form } from "widevine-license-token/form";
import type { Draft } from "./draft.ts";
import type { Destination } from "./endpoint.ts";
import type { Language } from "./languages/index.ts";
import type { Verdict } from "./verdict.ts";

/** What was typed, and where it is to go; it outlives a change of language. */
export interface Typed {
  draft: Draft;
  destination: Destination;
}

/** What all parts of the page share: what was typed, in which language, and whom to tell of a change. */
export interface Preflight {
  readonly language: Language;
  readonly form: Form;
  readonly typed: Typed;
  /** Judges again, and shows it; nothing is built anew, so that the focus stays. */
  changed(): void;
  /** Builds the form anew, after another draft was put in. */
  rebuilt(): void;
}

/** A part of the page. */
export interface View {
  readonly element: HTMLElement;
  /** Shows what is known now. */
  update(verdict: Verdict): void;
}
