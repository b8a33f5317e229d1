/**
 * Whether a literal is Base64 with padding, and trailing bits that are zero. A longer one than 1024 characters passes:
 * the compiler goes no deeper.
 *
 * @see RFC 4648 sections 3.5 and 4
 */
export type IsBase64<Text extends string, Groups extends 0[] = []> = Groups["length"] extends 256
  ? true
  : Text extends `${infer First}${infer Second}${infer Third}${infer Fourth}${infer Rest}`
    ? First | Second | Third | Fourth extends Digit
      ? Rest extends ""
        ? true
        : IsBase64<Rest, [...Groups, 0]>
      : Text extends OneByte<First> | TwoBytes<First, Second>
        ? true
        : false
    : false;

/** A last group of one byte: the second digit has 4 unused bits. */
type OneByte<First extends string> = First extends Digit ? `${First}${"A" | "Q" | "g" | "w"}==` : never;

/** A last group of two bytes: the third digit has 2 unused bits. */
type TwoBytes<First extends string, Second extends string> = First | Second extends Digit
  ? `${First}${Second}${EveryFourthDigit}=`
  : never;

type EveryFourthDigit = "A" | "E" | "I" | "M" | "Q" | "U" | "Y" | "c" | "g" | "k" | "o" | "s" | "w" | "0" | "4" | "8";

type Digit = Letter | Uppercase<Letter> | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "+" | "/";

type Letter =
  | "a"
  | "b"
  | "c"
  | "d"
  | "e"
  | "f"
  | "g"
  | "h"
  | "i"
  | "j"
  | "k"
  | "l"
  | "m"
  | "n"
  | "o"
  | "p"
  | "q"
  | "r"
  | "s"
  | "t"
  | "u"
  | "v"
  | "w"
  | "x"
  | "y"
  | "z";
