import type { InvalidLiteral, IsLiteral } from "./invalid-literal.ts";

/** Any string, which is checked at run time: beside literals an editor still offers these. */
export type AnyString = string & Record<never, never>;

/** Any number, which is checked at run time: beside literals an editor still offers these. */
type AnyNumber = number & Record<never, never>;

/** A level as a caller may write it: its number, the same in a string, or any of either. */
export type LevelInput<Level extends number> = Level | `${Level}` | AnyNumber | AnyString;

/** A literal that is one of the choices, or a string or number that is no literal; another literal has the sentence. */
export type ChoiceLiteral<Value, Choice, Sentence extends string> = Value extends string | number
  ? Value extends Choice
    ? Value
    : IsWide<Value> extends true
      ? Value
      : InvalidLiteral<Sentence>
  : Value;

/** A literal of a positive integer, or a string or number that is no literal; another literal has the sentence. */
export type CountLiteral<Value, Sentence extends string> = Value extends string | number
  ? IsWide<Value> extends true
    ? Value
    : `${Value}` extends "0"
      ? InvalidLiteral<Sentence>
      : IsDecimal<`${Value}`> extends true
        ? Value
        : InvalidLiteral<Sentence>
  : Value;

/** Whether the compiler does not know the characters of a string, or the digits of a number. */
export type IsWide<Value extends string | number> =
  IsLiteral<Value extends string ? Value : `${Value}`> extends true ? false : true;

/** Whether a string has only digits, without a leading zero; only the first 400 characters are checked. */
export type IsDecimal<Text extends string> = Text extends "0"
  ? true
  : Text extends `0${string}`
    ? false
    : Text extends ""
      ? false
      : IsDigits<Text>;

type IsDigits<Text extends string, Seen extends 0[] = []> = Text extends ""
  ? true
  : Seen["length"] extends 400
    ? true
    : Text extends `${infer _First extends Digit}${infer Rest}`
      ? IsDigits<Rest, [...Seen, 0]>
      : false;

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
