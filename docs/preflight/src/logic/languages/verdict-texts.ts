/** What the page says of the state of a request, in one language. */
export interface VerdictTexts {
  readonly empty: string;
  readonly ready: string;
  readonly missing: (count: number) => string;
  readonly broken: (count: number) => string;
  readonly checks: (count: number) => string;
  /** What an `ek` is that this browser cannot check. */
  readonly unchecked: (label: string) => string;
  readonly pending: (label: string) => string;
  readonly milliseconds: (label: string) => string;
  /** What a text is that stands in another field as a secret. */
  readonly sameAs: (label: string, secret: string) => string;
  readonly mask: (label: string) => string;
  readonly placeholder: (label: string, sentence: string) => string;
}
