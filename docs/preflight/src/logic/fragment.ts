import type { ContractName, LanguageTag } from "./context.ts";
import type { PageValues } from "./page-values.ts";

/** What the fragment of a link to the page says. */
export interface FragmentState {
  readonly language?: LanguageTag;
  readonly contract?: ContractName;
  /** Present if the fields shall be in the link, or were in it. Secrets never are. */
  readonly values?: PageValues;
  /** The entry of the list that the link opens, as in `#-2018`. */
  readonly entry?: string;
}

/** The fragment with its `#`; empty if there is nothing to say. It never has a secret. */
export function toFragment(_state: FragmentState): string {
  return "";
}

/** Reads a fragment, with its `#` or without; what it does not understand, and every secret, is ignored. */
export function fromFragment(_fragment: string): FragmentState {
  return {};
}
