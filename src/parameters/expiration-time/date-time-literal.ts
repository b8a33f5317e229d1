/**
 * What is wrong with the date and the time of a date-time literal in UTC, in upper case: `format` if their characters are no
 * date-time, `date` if there is no such day or time. Leap days and leap seconds are not checked.
 *
 * @see RFC 3339 section 5.6; decision D9
 */
export type DateTimeProblem<Day extends string, Time extends string> =
  DateProblem<Day> extends "none"
    ? TimeProblem<Time>
    : TimeProblem<Time> extends "format"
      ? "format"
      : DateProblem<Day>;

type DateProblem<Day extends string> = Day extends `${infer Year}-${infer Month}-${infer OfMonth}`
  ? Year extends `${infer _First extends Digit}${infer _Second extends Digit}${TwoDigits}`
    ? [Month, OfMonth] extends [TwoDigits, TwoDigits]
      ? Month extends keyof Days
        ? OfMonth extends Days[Month]
          ? "none"
          : "date"
        : "date"
      : "format"
    : "format"
  : "format";

type TimeProblem<Time extends string> = Time extends `${infer Hour}:${infer Minute}:${infer Second}`
  ? [Hour, Minute, WithoutFraction<Second>] extends [TwoDigits, TwoDigits, TwoDigits]
    ? [Hour, Minute, WithoutFraction<Second>] extends [HourDigits, SixtyDigits, SixtyDigits | "60"]
      ? "none"
      : "date"
    : "format"
  : "format";

type WithoutFraction<Second extends string> = Second extends `${infer Whole}.${Digit}${string}` ? Whole : Second;

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type TwoDigits = `${Digit}${Digit}`;
type HourDigits = `${"0" | "1"}${Digit}` | "20" | "21" | "22" | "23";
type SixtyDigits = `${"0" | "1" | "2" | "3" | "4" | "5"}${Digit}`;

type UpTo29 = Exclude<`${"0" | "1" | "2"}${Digit}`, "00">;

/** The days of each month; February has its leap day in every year. */
type Days = {
  readonly [Month in "01" | "03" | "05" | "07" | "08" | "10" | "12"]: UpTo29 | "30" | "31";
} & { readonly [Month in "04" | "06" | "09" | "11"]: UpTo29 | "30" } & { readonly "02": UpTo29 };
