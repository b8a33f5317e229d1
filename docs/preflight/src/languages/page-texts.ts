import type { FieldGroup } from "widevine-license-token/form";
import type { ContractName } from "../logic/index.ts";
import type { KeySource } from "../state/key-sources.ts";
import type { RuleBookTexts } from "./rule-book-texts.ts";

/** What the views say in one language; what the fields, the rules and the logic say is elsewhere. */
export interface PageTexts {
  readonly title: string;
  readonly subject: string;
  readonly lead: string;
  readonly privacy: string;
  readonly skip: string;
  readonly language: string;
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };
  readonly contract: {
    readonly label: string;
    readonly names: { readonly [C in ContractName]: string };
    readonly hints: { readonly [C in ContractName]: string };
    readonly switched: (name: string) => string;
  };
  readonly form: {
    readonly heading: string;
    readonly groups: { readonly [G in FieldGroup]: string };
    readonly example: string;
    readonly exampled: string;
    readonly clear: string;
    readonly cleared: string;
  };
  readonly field: {
    readonly required: string;
    readonly optional: string;
    readonly neededIf: { readonly empty: (label: string) => string; readonly given: (label: string) => string };
    readonly example: string;
    /** The name of the button that fills an example in. */
    readonly fillIn: (example: string, label: string) => string;
    readonly filled: (label: string) => string;
    readonly default: (text: string) => string;
    readonly choose: (label: string) => string;
    readonly show: string;
    /** The name of a switch that shows a secret, for a screen reader. */
    readonly showSecret: (label: string) => string;
    readonly lineBreaks: string;
  };
  readonly source: {
    readonly label: string;
    readonly names: { readonly [S in KeySource]: string };
    readonly all: string;
    readonly kept: string;
    readonly incomplete: string;
  };
  readonly keys: {
    readonly label: (row: number) => string;
    readonly in: (label: string, row: number) => string;
    readonly add: string;
    readonly remove: string;
    readonly removed: (row: number) => string;
  };
  readonly extension: {
    readonly label: (label: string, row: number) => string;
    readonly none: string;
    readonly add: string;
    readonly remove: string;
    readonly removed: (row: number) => string;
  };
  readonly most: (count: number) => string;
  readonly issue: {
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
    readonly fixed: (label: string) => string;
  };
  readonly paste: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly placeholder: string;
    readonly read: string;
    readonly marks: string;
    readonly showMark: string;
    readonly losses: string;
    readonly put: (label: string) => string;
    readonly putText: string;
    readonly dismiss: string;
    readonly dismissed: string;
    readonly switch: (contract: string) => string;
    readonly codes: string;
    readonly who: string;
    readonly todo: string;
    readonly fields: string;
    readonly where: string;
    readonly characters: (count: number) => string;
    readonly filled: (label: string) => string;
    readonly undo: string;
  };
  readonly undo: { readonly undo: string; readonly redo: string; readonly undone: string; readonly redone: string };
  readonly summary: {
    readonly heading: string;
    readonly start: string;
    readonly missing: string;
    readonly wrong: string;
    readonly check: string;
    readonly fixAll: (count: number) => string;
    readonly fixed: (count: number) => string;
    readonly domain: string;
    readonly more: (count: number) => string;
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
    readonly copy: string;
  };
  readonly body: {
    readonly heading: string;
    readonly missing: string;
    readonly wrong: string;
    readonly secrets: string;
  };
  readonly copy: {
    readonly heading: string;
    readonly body: string;
    readonly curl: string;
    readonly ticket: string;
    readonly secret: string;
    readonly safe: string;
    readonly copied: string;
    readonly failed: string;
    readonly link: string;
    readonly linkFields: string;
    readonly linkHint: string;
  };
  readonly reference: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly kinds: { readonly parameter: string; readonly rule: string; readonly code: string };
    readonly found: (count: number) => string;
    readonly more: (count: number) => string;
    readonly fields: string;
    readonly related: string;
  };
  readonly footer: {
    readonly version: (version: string) => string;
    readonly documents: string;
    readonly source: string;
    readonly readme: string;
    readonly contracts: string;
    readonly decisions: string;
    readonly security: string;
  };
  /** The rule book in this language; its own is English. */
  readonly ruleBook?: RuleBookTexts;
}
