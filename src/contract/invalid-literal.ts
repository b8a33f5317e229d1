declare const sentence: unique symbol;

/**
 * The type that a literal would need where it breaks a rule: no value has it, and the compiler's error shows the sentence,
 * which is that of the issue at run time.
 */
export interface InvalidLiteral<Sentence extends string> {
  readonly [sentence]: Sentence;
}

/**
 * Whether the compiler knows all characters of a string type; it does not know those of `string`, of a branded string, or of
 * one with a `${string}` in it, which are checked at run time.
 */
export type IsLiteral<Text extends string> =
  Record<never, never> extends { readonly [T in Text]: unknown } ? false : true;

/** Whether a literal has more characters (UTF-16 units) than `Most`; it looks no further than that. */
export type IsLongerThan<
  Text extends string,
  Most extends number,
  Seen extends 0[] = [],
> = Text extends `${infer _First}${infer Rest}`
  ? Seen["length"] extends Most
    ? true
    : IsLongerThan<Rest, Most, [...Seen, 0]>
  : false;
