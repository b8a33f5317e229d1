import type { FormOptions } from "widevine-license-token/form";
import * as dutch from "widevine-license-token/messages/nl";
import { page as en } from "./en.ts";
import { page as nl } from "./nl.ts";
import type { PageTexts } from "./page-texts.ts";

/** A language of the page: what the page says, and what the fields and rules say; English is built into these. */
export interface Language extends Pick<FormOptions, "messages" | "texts"> {
  /** Its tag of BCP 47. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly page: PageTexts;
}

const english: Language = { tag: "en", name: "English", page: en };

export const languages: readonly Language[] = [
  english,
  { tag: "nl", name: "Nederlands", page: nl, messages: dutch.messages, texts: dutch.texts },
];

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
