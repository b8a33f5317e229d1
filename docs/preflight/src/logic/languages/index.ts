import type { LanguageTag } from "../context.ts";
import type { CodeTexts } from "./code-texts.ts";
import { codes as enCodes } from "./en-codes.ts";
import { paste as enPaste } from "./en-paste.ts";
import { paste as nlPaste } from "./nl-paste.ts";
import type { PasteTexts } from "./paste-texts.ts";

/** What the logic of the page says in one language. */
export interface LogicTexts {
  readonly paste: PasteTexts;
  readonly codes: CodeTexts;
}

const languages: { readonly [L in LanguageTag]: LogicTexts } = {
  en: { paste: enPaste, codes: enCodes },
  nl: { paste: nlPaste, codes: enCodes },
};

export function logicTexts(language: LanguageTag): LogicTexts {
  return languages[language];
}
