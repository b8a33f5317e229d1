import type { ParameterName } from "widevine-license-token/form";
import type { ContractName, LanguageTag } from "./context.ts";

/** An entry of the list of parameters, rules and codes. */
export interface ReferenceEntry {
  readonly kind: "parameter" | "rule" | "code";
  /** Unique: `kid`, `kid.hex` or `-4020`; the fragment of the page that opens it is `#` and this. */
  readonly id: string;
  /** One line. */
  readonly title: string;
  /** Terms and what is said of them, in order: meaning, who must act, what to do, source and so on. */
  readonly details: readonly { readonly term: string; readonly said: string }[];
  /** The fields concerned. */
  readonly fields: readonly ParameterName[];
  /** The ids of entries that belong to it. */
  readonly related: readonly string[];
}

/** The list of parameters, rules and codes. */
export interface Reference {
  readonly entries: readonly ReferenceEntry[];
  /** The entries with every word of a text; those whose id matches come first. All of them for an empty text. */
  search(text: string): readonly ReferenceEntry[];
  /** The entry with an id, which may be written with another minus sign. */
  find(id: string): ReferenceEntry | undefined;
}

export function allEntries(_language: LanguageTag, _contract: ContractName): Reference {
  return { entries: [], search: () => [], find: () => undefined };
}
