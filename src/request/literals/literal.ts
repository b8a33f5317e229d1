/**
 * Whether all characters of a text are known to the compiler; they are not of `string`, of a branded text, or of one with
 * a `${string}` in it, which are left to the run-time check.
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
