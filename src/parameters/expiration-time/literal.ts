import type { AnyString, IsDecimal, IsWide } from "../../contract/choice-literal.ts";
import type { InvalidLiteral, IsLongerThan } from "../../contract/invalid-literal.ts";
import type { DateTimeProblem } from "./date-time-literal.ts";
import type { rules } from "./expiration-time.ts";

/** An expiration as a caller may write it: `+` and seconds, an RFC 3339 date-time that ends in `Z`, a `Date`, or seconds from issuance. */
export type ExpirationTimeInput = `+${number}` | `${string}Z` | AnyString | Date | number;

/**
 * A `Date`, or a string or number, which is checked if it is a literal. Whether a leap day or a leap second exists, and whether a time is
 * in the next 30 days, is validated at run time.
 *
 * @see table 15, expirationTime; decisions D7 to D10
 */
export type ExpirationTimeLiteral<Value> = Value extends string | number
  ? IsWide<Value> extends true
    ? Value
    : Value extends string
      ? StringLiteral<Value>
      : SecondsLiteral<Value, `${Value}`>
  : Value;

type StringLiteral<Text extends string> = Text extends `+${infer Seconds}`
  ? SecondsLiteral<Text, Seconds>
  : Uppercase<Text> extends `${infer Day}T${infer Time}Z`
    ? DateTimeLiteral<Text, Day, Time>
    : Text extends `${string}T${string}:${string}${"+" | "-"}${string}:${string}`
      ? InvalidLiteral<Rules["expirationTime.zone"]["message"]>
      : InvalidLiteral<Rules["expirationTime.format"]["message"]>;

type DateTimeLiteral<Text, Day extends string, Time extends string> = {
  none: Text;
  format: InvalidLiteral<Rules["expirationTime.format"]["message"]>;
  date: InvalidLiteral<Rules["expirationTime.date"]["message"]>;
}[DateTimeProblem<Day, Time>];

type SecondsLiteral<Text, Seconds extends string> =
  IsDecimal<Seconds> extends false
    ? InvalidLiteral<Rules["expirationTime.format"]["message"]>
    : Seconds extends "0"
      ? InvalidLiteral<Rules["expirationTime.lifetime"]["message"]>
      : IsLongerThan<Seconds, 6> extends false
        ? Text
        : Seconds extends UpTo2592000
          ? IsLongerThan<Seconds, 7> extends true
            ? InvalidLiteral<Rules["expirationTime.lifetime"]["message"]>
            : Text
          : InvalidLiteral<Rules["expirationTime.lifetime"]["message"]>;

/** The beginnings of numbers of 7 digits that are at most 2592000. */
type UpTo2592000 =
  | `1${string}`
  | `2${"0" | "1" | "2" | "3" | "4"}${string}`
  | `25${"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8"}${string}`
  | `259${"0" | "1"}${string}`
  | "2592000";

type Rules = typeof rules;
