/** The contract that was chosen on the page. */
export type ContractName = "documented" | "observed";

/** The language of the page. */
export type LanguageTag = "en" | "nl";

/** What was chosen on the page, and the time: in milliseconds since the epoch. */
export interface PageContext {
  readonly contract: ContractName;
  readonly language: LanguageTag;
  readonly now: number;
}
