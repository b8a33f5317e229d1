// What the page knows, without the page: pure functions of texts, a contract, a language and a time.

// What the contract has no parameter for.
export { asideLosses } from "./aside-losses.ts";
// Codes, rules and parameters.
export type { CodeInfo } from "./code-info.ts";
// What was chosen and typed.
export type { ContractName, LanguageTag, PageContext } from "./context.ts";
export { type AsideKeys, arrangeFor, asOne, asSeveral, valuesIn, wholeValues } from "./contract-values.ts";
// What it says, and what can be copied.
export { copies } from "./copies.ts";
export { allEntries, type ReferenceEntry } from "./entries.ts";
// Whether it is ready.
export { fixAll } from "./fix-all.ts";
export { formLosses } from "./form-losses.ts";
// Links.
export { fromFragment, toFragment } from "./fragment.ts";
export { mostRows } from "./limits.ts";
export { openLosses } from "./open-losses.ts";
export { contractOf, type PageField, type PageForm, pageForm } from "./page-form.ts";
export {
  type FieldPath,
  isEmpty,
  noValues,
  type PageValues,
  type Texts,
  textAt,
  withText,
} from "./page-values.ts";
export {
  type Check,
  isMissing,
  type PageVerdict,
  type VerdictInput,
  verdictOf,
} from "./page-verdict.ts";
// What was pasted.
export type * from "./pasted.ts";
export { inWords, readBack } from "./read-back.ts";
export { readPaste } from "./read-paste.ts";
export { refusalLosses } from "./refusal-losses.ts";
export { secretTexts } from "./secret-texts.ts";
export { type Settled, settledSince } from "./settled.ts";
export { textToRead } from "./text-to-read.ts";
export { ticket } from "./ticket.ts";
export { toldFindings } from "./told-findings.ts";
export { checkUnwrap, type UnwrapResult, unwrapPairs } from "./unwrap.ts";
