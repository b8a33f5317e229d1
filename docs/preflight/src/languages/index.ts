import type { LanguageTag } from "../logic/index.ts";
import { page as en } from "./en.ts";
import { page as nl } from "./nl.ts";
import type { PageTexts } from "./page-texts.ts";

/** A language of the page: what its views say; what the fields and the rules say is the library's. */
export interface Language {
  /** Its tag of BCP 47. */
  readonly tag: LanguageTag;
  /** Its name in itself. */
  readonly name: string;
  readonly page: PageTexts;
}

const english: Language = { tag: "en", name: "English", page: en };

export const languages: readonly Language[] = [english, { tag: "nl", name: "Nederlands", page: nl }];

/** The first of a person's languages that the page has; else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  const known = tags
    .map((tag) => tag.toLowerCase().split("-")[0])
    .find((tag) => languages.some((one) => one.tag === tag));
  return languageOf(known);
}

export function languageOf(tag: string | undefined): Language {
  return languages.find((language) => language.tag === tag) ?? english;
}
