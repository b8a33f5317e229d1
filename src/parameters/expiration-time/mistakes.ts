import type { Mistake, ParameterMistakes } from "../../contract/mistake.ts";
import { numberZerosBy } from "../../contract/number-mistakes.ts";
import { textMistakesWithPlus } from "../../contract/plus-mistakes.ts";
import type { TextMistake } from "../../contract/text-mistakes.ts";
import { maximumLifetimeSeconds } from "./expiration-time.ts";
import { bothZones, noZone, offset, space, type ZoneMistake } from "./zone-mistakes.ts";

type TimeMistake = ZoneMistake | "time.epoch" | "time.no-plus" | "number.zeros";

/** Seconds or milliseconds since 1970: of times since 2001 they have 10 and 13 digits. */
const epoch: Mistake<"time.epoch"> = {
  id: "time.epoch",
  message: "This is a Unix time, not a number of seconds from issuance: write it as a date-time in UTC.",
  recognize: (text) => {
    const digits = /^\+?([1-9]\d{9}(?:\d{3})?)$/.exec(text)?.[1];
    if (digits === undefined) return undefined;
    const time = new Date(Number(digits.padEnd(13, "0"))).toISOString();
    const fraction = String(Number(`0${time.slice(secondsEnd, -1)}`)).slice(1); // without zeros at the end
    return { meant: [{ text: `${time.slice(0, secondsEnd)}${fraction}Z` }] };
  },
};

const secondsEnd = "2030-01-31T12:00:00".length;

/** Seconds from issuance without the `+`. */
const noPlus: Mistake<"time.no-plus"> = {
  id: "time.no-plus",
  message: "The seconds have no plus sign: write + before them, as %2B in a body.",
  recognize: (text) => {
    const seconds = /^0*([1-9]\d{0,6})$/.exec(text)?.[1];
    return Number(seconds) <= maximumLifetimeSeconds ? { meant: [{ text: `+${seconds}` }] } : undefined;
  },
};

/** The mistakes in values of expirationTime. @see table 15, expirationTime; RFC 3339 section 5.6; decisions D7 and D9 */
export const mistakes: ParameterMistakes<TextMistake | "text.raw-plus" | TimeMistake> =
  /* @__PURE__ */ createMistakes();

function createMistakes(): ParameterMistakes<TextMistake | "text.raw-plus" | TimeMistake> {
  const zeros = numberZerosBy((text) => text.replace(/^\+0*([1-9]\d*|0)(?:\.0+)?$/, "+$1"));
  return {
    // A space for the T comes last, as the next row may apply to what is left.
    wrappers: [...textMistakesWithPlus(restorePlus), space],
    others: [epoch, bothZones, offset, noZone, noPlus, zeros],
  };
}

/** Before seconds, of which there are less than an epoch has digits, and before the offset of a date-time. */
function restorePlus(text: string): string | undefined {
  if (/^ \d{1,9}(?:\.0+)?$/.test(text)) return `+${text.slice(1)}`;
  const withOffset = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)? \d\d:?\d\d[Zz]?$/;
  return withOffset.test(text) ? text.replace(/ (\d\d:?\d\d[Zz]?)$/, "+$1") : undefined;
}
