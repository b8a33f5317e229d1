import type { ParameterName } from "widevine-license-token/form";
import type { ContractName, LanguageTag } from "./context.ts";
import { codeEntries, parameterEntries, ruleEntries } from "./entry-lists.ts";

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
  /** The entries with every word of a text; those whose id begins with it come first. All of them for an empty text. */
  search(text: string): readonly ReferenceEntry[];
  /** The entry with an id, which may be written with another minus sign, or in other letters. */
  find(id: string): ReferenceEntry | undefined;
}

/** Lists the parameters of a contract, its rules, and the codes of the service. Make it once for a language and a contract. */
export function allEntries(language: LanguageTag, contract: ContractName): Reference {
  const entries = [
    ...parameterEntries(language, contract),
    ...ruleEntries(language, contract),
    ...codeEntries(language),
  ];
  const indexed = entries.map((entry) => ({ entry, id: entry.id.toLowerCase(), text: searchText(entry) }));
  return {
    entries,
    search(text) {
      const wanted = normalized(text);
      const words = wanted.split(" ").filter((word) => word !== "");
      const found = indexed.filter((one) => words.every((word) => one.text.includes(word)));
      const isFirst = ({ id }: { readonly id: string }): boolean => wanted !== "" && id.startsWith(wanted);
      return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].map(({ entry }) => entry);
    },
    find: (id) => indexed.find((one) => one.id === normalized(id))?.entry,
  };
}

function searchText({ id, title, details, fields, related }: ReferenceEntry): string {
  return normalized([id, title, ...details.map(({ said }) => said), ...fields, ...related].join(" "));
}

/** In small letters, with single spaces and the ASCII hyphen. */
function normalized(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2013\u2212]/g, "-")
    .replace(/\s+/g, " ");
}
