import type { DiagnosisMessages } from "widevine-license-token/diagnose";
import type { AdviceMessages, FormOptions } from "widevine-license-token/form";
import * as dutch from "widevine-license-token/messages/nl";
import type { ContractName, LanguageTag } from "./context.ts";

/** What the library says in a language; what is left out is English. */
export interface LibraryLanguage extends Pick<FormOptions, "messages" | "texts"> {
  readonly advice: Partial<AdviceMessages>;
  readonly diagnoses: Partial<DiagnosisMessages>;
}

/** The sentences of the library in a language, for a contract. */
export function libraryLanguage(language: LanguageTag, contract: ContractName): LibraryLanguage {
  if (language === "en") return { advice: {}, diagnoses: {} };
  const { advice, diagnoses } = dutch;
  return contract === "observed"
    ? { messages: dutch.observedMessages, texts: dutch.observedTexts, advice, diagnoses }
    : { messages: dutch.messages, texts: dutch.texts, advice, diagnoses };
}
