import type { LanguageTag } from "../context.ts";
import type { CodeTexts } from "./code-texts.ts";
import * as en from "./en.ts";
import * as nl from "./nl.ts";
import type { PasteTexts } from "./paste-texts.ts";
import type { TicketTexts } from "./ticket-texts.ts";
import type { VerdictTexts } from "./verdict-texts.ts";
import type { WordTexts } from "./word-texts.ts";

/** What the logic of the page says in one language. */
export interface LogicTexts {
  readonly paste: PasteTexts;
  readonly codes: CodeTexts;
  readonly verdict: VerdictTexts;
  readonly words: WordTexts;
  readonly ticket: TicketTexts;
}

const languages: { readonly [L in LanguageTag]: LogicTexts } = { en, nl };

export function logicTexts(language: LanguageTag): LogicTexts {
  return languages[language];
}
