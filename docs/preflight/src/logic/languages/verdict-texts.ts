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
  /** What is typed and not sent, since the documented contract does not have it. */
  readonly aside: (label: string, name: string) => string;
  /** The keys from a number to another, which may be the same. */
  readonly asideKeys: (first: number, last: number) => string;
  /** What a code beside the request says, by its meaning, and the labels of its fields. */
  readonly refused: (code: string, meaning: string, labels: string) => string;
  /** The same for a code without fields, by who must act. */
  readonly refusedFor: (code: string, meaning: string, who: string) => string;
  readonly mask: (label: string) => string;
}
