import { type CodeInfo, codeInfo } from "./code-info.ts";
import type { LanguageTag } from "./context.ts";

/** What a text means that has the form of a code, and names none of the service. */
export type CodeMeant =
  | { readonly kind: "unknown" } // digits of which the service has no code
  | { readonly kind: "unsigned"; readonly info: CodeInfo }; // the digits of a code, without its minus sign

/** Reads a text that is only digits, or that has a code which the service does not have; `undefined` for other texts. */
export function codeMeant(text: string, language: LanguageTag): CodeMeant | undefined {
  const bare = /^\W{0,9}(\d{4})\W{0,9}$/.exec(text.trim());
  const info = bare === null ? undefined : codeInfo(-Number(bare[1]), language);
  if (info !== undefined) return { kind: "unsigned", info };
  return bare !== null || signed.test(text) ? { kind: "unknown" } : undefined;
}

/** As `findCodes` reads codes, and with a digit too few or too many. */
const signed =
  /(?<![\p{L}\p{N}])[-\u2010-\u2013\u2212]\d{3,5}(?![\p{L}\p{N}-])|\b(?:error|errorCode|code|fout|foutcode)[ :=#]{1,2}\d{4}(?![\p{L}\p{N}-])/iu;
