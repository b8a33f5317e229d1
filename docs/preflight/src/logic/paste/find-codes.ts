import { type CodeInfo, codeInfo } from "../code-info.ts";
import type { LanguageTag } from "../context.ts";

/** The codes of the service in a text, each once, in order; also with another minus sign, or as `error 4020`. */
export function findCodes(text: string, language: LanguageTag): readonly CodeInfo[] {
  const found = new Set<number>();
  for (const [, signed, unsigned] of text.matchAll(pattern)) found.add(-Number(signed ?? unsigned));
  return [...found].flatMap((code) => codeInfo(code, language) ?? []);
}

/** A UUID often has the like of `-4018-` in it, so nothing may follow. The minus may be one that a word processor wrote. */
const pattern =
  /(?<![\p{L}\p{N}])[-\u2010-\u2013\u2212](\d{4})(?![\p{L}\p{N}-])|\b(?:error|errorCode|code|fout|foutcode)[ :=#]{1,2}(\d{4})(?![\p{L}\p{N}-])/giu;
