import type { EventErrorCode } from "widevine-license-token/rules";

/** What the page says of codes, rules and parameters, in one language. */
export interface CodeTexts {
  /** Who must act. */
  readonly actors: {
    readonly caller: string;
    readonly account: string;
    readonly service: string;
    readonly player: string;
    readonly unknown: string;
  };
  /** The events in this language; English is built into the library. */
  readonly events?: { readonly [C in EventErrorCode]: readonly [meaning: string, remedy: string] };
  readonly terms: {
    readonly meaning: string;
    readonly who: string;
    readonly todo: string;
    readonly rule: string;
    readonly code: string;
    readonly noCode: string;
    readonly source: string;
    readonly hint: string;
    readonly example: string;
    readonly unit: string;
    readonly values: string;
    readonly fields: string;
  };
}
