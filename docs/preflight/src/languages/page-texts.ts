import type { RuleBookTexts } from "./rule-book-texts.ts";

/** What the page says in one language, beyond what the fields and the rules say. */
export interface PageTexts {
  readonly title: string;
  readonly subject: string;
  readonly lead: string;
  readonly privacy: string;
  readonly language: string;
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };
  readonly groups: {
    readonly account: string;
    readonly key: string;
    readonly playback: string;
    readonly license: string;
    readonly token: string;
  };
  readonly required: string;
  readonly optional: string;
  readonly show: string;
  /** The name of a switch that shows a secret, for a screen reader. */
  readonly showSecret: (label: string) => string;
  /** What stands before an example in a hint. */
  readonly example: string;
  readonly choose: (label: string) => string;
  readonly lineBreaks: string;
  readonly extension: {
    readonly label: (label: string, row: number) => string;
    readonly none: string;
    readonly add: string;
    readonly remove: string;
    readonly removeRow: (row: number) => string;
  };
  readonly issue: {
    readonly code: (code: string) => string;
    readonly noCode: string;
    readonly explain: string;
    readonly meaning: string;
    readonly remedy: string;
    readonly source: string;
    readonly basis: { readonly stated: string; readonly inferred: string };
    readonly rule: string;
    readonly write: string;
    /** Where a choice comes from, by its English origin; English without it. */
    readonly origins: { readonly [origin: string]: string };
    readonly writeSecret: (characters: number) => string;
  };
  readonly paste: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly read: string;
    readonly filled: (count: number) => string;
    readonly nothing: string;
    readonly empty: (names: string) => string;
    readonly useAs: (parameter: string) => string;
  };
  readonly summary: {
    readonly heading: string;
    readonly ready: string;
    readonly missing: (count: number) => string;
    readonly wrong: (count: number) => string;
    readonly missingHeading: string;
    readonly wrongHeading: string;
  };
  readonly endpoint: {
    readonly heading: string;
    readonly test: string;
    readonly production: string;
    readonly region: string;
    readonly domain: string;
    readonly domainHint: string;
    readonly wrong: string;
    readonly note: string;
  };
  readonly body: {
    readonly heading: string;
    readonly missing: string;
    readonly wrong: string;
    readonly secrets: string;
  };
  readonly copy: {
    readonly endpoint: string;
    readonly body: string;
    readonly copied: string;
    readonly failed: string;
  };
  readonly clear: string;
  /** The rule book in this language; its own is English. */
  readonly ruleBook?: RuleBookTexts;
}
