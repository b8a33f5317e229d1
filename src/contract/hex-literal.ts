/**
 * A literal's length where it is hexadecimal digits in either case, at most 64 of them; else `undefined`.
 *
 * @see RFC 4648 section 8; decision D8
 */
export type HexLength<Text extends string, Seen extends 0[] = []> = Text extends ""
  ? Seen["length"]
  : Seen["length"] extends 64
    ? undefined
    : Lowercase<Text> extends `${infer _First extends HexDigit}${infer Rest}`
      ? HexLength<Rest, [...Seen, 0]>
      : undefined;

type HexDigit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "a" | "b" | "c" | "d" | "e" | "f";
