import type { EventErrorCode, RuleId } from "widevine-license-token/rules";

/** What the rule book says, in a language other than its own, which is English. */
export interface RuleBookTexts {
  /** What to do, for each rule. */
  readonly remedies: { readonly [R in RuleId]: string };
  /** What the service's answer means, for each code that a rule has. */
  readonly meanings: { readonly [C in EventErrorCode]?: string };
  /** A source in this language: it names tables, sections and decisions. */
  readonly source: (english: string) => string;
}
