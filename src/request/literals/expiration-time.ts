import type { rules } from "../../rules/expiration-time.ts";
import type { ExpirationTimeInput } from "../token-request-input.ts";
import type { Broken } from "./broken.ts";
import type { IsLiteral, IsLongerThan } from "./literal.ts";

/** An input whose expiration may be any text, so that a wrong one gets as far as the error that says what is wrong. */
export type AnyTime<Input> = {
  readonly [Name in keyof Input]: Name extends "expirationTime" ? Input[Name] | string : Input[Name];
};

/**
 * A `Date`, or a text as far as it is a literal; whether a date exists, and lies in the next 30 days, is seen at run time.
 *
 * @see table 15, expirationTime; decisions D7 to D10
 */
export type ExpirationTimeLiteral<Value> = Value extends string
  ? IsLiteral<Value> extends true
    ? TextLiteral<Value>
    : Value & ExpirationTimeInput
  : Value;

type TextLiteral<Text extends string> = Text extends `+${infer Seconds}`
  ? SecondsLiteral<Text, Seconds>
  : Text extends `${string}Z`
    ? Text
    : Text extends `${string}T${string}:${string}${"+" | "-"}${string}:${string}`
      ? Broken<Rules["expirationTime.zone"]["message"]>
      : Broken<Rules["expirationTime.format"]["message"]>;

type SecondsLiteral<Text, Seconds extends string> =
  IsDecimal<Seconds> extends false
    ? Broken<Rules["expirationTime.format"]["message"]>
    : Seconds extends "0"
      ? Broken<Rules["expirationTime.lifetime"]["message"]>
      : IsLongerThan<Seconds, 6> extends false
        ? Text
        : Seconds extends UpTo2592000
          ? IsLongerThan<Seconds, 7> extends true
            ? Broken<Rules["expirationTime.lifetime"]["message"]>
            : Text
          : Broken<Rules["expirationTime.lifetime"]["message"]>;

/** How a number of 7 digits begins that is at most 2592000. */
type UpTo2592000 =
  | `1${string}`
  | `2${"0" | "1" | "2" | "3" | "4"}${string}`
  | `25${"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8"}${string}`
  | `259${"0" | "1"}${string}`
  | "2592000";

/** Whether a text that is a number is digits alone, without a leading zero; of a long one only the beginning is looked at. */
type IsDecimal<Text extends string> = Text extends "0" ? true : Text extends `0${string}` ? false : IsDigits<Text>;

type IsDigits<Text extends string, Seen extends 0[] = []> = Text extends ""
  ? true
  : Seen["length"] extends 400
    ? true
    : Text extends `${infer _First extends Digit}${infer Rest}`
      ? IsDigits<Rest, [...Seen, 0]>
      : false;

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

type Rules = typeof rules;
