import { Failure } from "../../contract/failure.ts";
import type { Mistake, Recognized } from "../../contract/mistake.ts";
import { expirationTime } from "./expiration-time.ts";

// The mistakes in the zone of a date-time, and in the letter before its time.

export type ZoneMistake = "time.both-zones" | "time.offset" | "time.space" | "time.no-zone";

/** An offset before the `Z`: if it is not zero, one of them is wrong, and nobody knows which. */
export const bothZones: Mistake<"time.both-zones"> = {
  id: "time.both-zones",
  message: "The date-time has an offset and the zone Z: write it in UTC, with Z alone.",
  recognize: (text) => {
    if (!/[Zz]$/.test(text)) return undefined;
    const [, start = "", offset = ""] = withOffset.exec(text.slice(0, -1)) ?? [];
    if (offset === "") return undefined;
    return /^[+-]00:?00$/.test(offset) ? meant(`${withT(start)}Z`) : { meant: [] };
  },
};

/** An offset for the `Z`. */
export const offset: Mistake<"time.offset"> = {
  id: "time.offset",
  message: "The date-time has an offset: convert it to UTC and end it with Z.",
  recognize: (text) => {
    const [, start = "", offset = ""] = withOffset.exec(text) ?? [];
    return offset === "" ? undefined : toUtc(withT(start), offset);
  },
};

/** A space for the `T`, in a date-time without offset; what is left may have no zone. */
export const space: Mistake<"time.space"> = {
  id: "time.space",
  message: "The date-time has a space between date and time: write T instead.",
  recognize: (text) =>
    /^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d(?:\.\d+)?)?[Zz]?$/.test(text) ? meant(withT(text)) : undefined,
};

/** No zone at all: the time may be in any. */
export const noZone: Mistake<"time.no-zone"> = {
  id: "time.no-zone",
  message: "The date-time has no zone: convert it to UTC and end it with Z.",
  recognize: (text) => (/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text) ? { meant: [] } : undefined),
};

/** A date-time, with a space for the `T` or not, and its offset. @see RFC 3339 section 5.6 */
const withOffset = /^(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d:?\d\d)$/;

/** Where the `T` is, and where the seconds begin. */
const dateEnd = "2030-01-31".length;
const minuteEnd = "2030-01-31T12:00".length;

function withT(text: string): string {
  return `${text.slice(0, dateEnd)}T${text.slice(dateEnd + 1)}`;
}

/** Whole minutes are converted, so that the second 60 and each digit of the fraction stay. */
function toUtc(local: string, offset: string): Recognized {
  const minute = `${local.slice(0, minuteEnd)}:00`;
  // Date would convert 30 February to a day of March.
  if (expirationTime.read(`${minute}Z`) instanceof Failure) return { meant: [] };
  const utc = Date.parse(`${minute}${offset.slice(0, 3)}:${offset.slice(-2)}`);
  if (Number.isNaN(utc)) return { meant: [] }; // an offset of 24 hours or more
  return meant(`${new Date(utc).toISOString().slice(0, minuteEnd)}${local.slice(minuteEnd)}Z`);
}

function meant(text: string): Recognized {
  return { meant: [{ text }] };
}
