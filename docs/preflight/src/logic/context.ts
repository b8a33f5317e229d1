/** The contract that was chosen on the page. */
export type ContractName = "documented" | "observed";

/** The language of the page. */
export type LanguageTag = "en" | "nl";

/** What was chosen on the page, and the time: in milliseconds since the epoch. */
export interface PageContext {
  readonly contract: ContractName;
  readonly language: LanguageTag;
  readonly now: number;
  /** The time zone in which times are read back, as `Europe/Amsterdam`; that of the machine if absent. */
  readonly timeZone?: string;
}
