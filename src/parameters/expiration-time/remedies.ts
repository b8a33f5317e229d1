import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./expiration-time.ts";

/** The rules of expirationTime, with their sources and remedies. */
export const chapter: Chapter<"expirationTime", keyof typeof rules> = {
  parameter: "expirationTime",
  rules,
  remedies: {
    "expirationTime.format": {
      source: "Table 15, expirationTime",
      basis: "stated",
      remedy:
        "Write + and the seconds from issuance, as in +60, or a date-time in UTC, as in 2006-04-14T12:01:10Z, which toISOString() of a Date gives. In a body the + is written %2B, as URLSearchParams does, for a raw + there is a space: the commonest mistake with this service.",
    },
    "expirationTime.zone": {
      source: "Table 15, expirationTime",
      basis: "stated",
      remedy:
        "Convert the time to UTC, as new Date(text).toISOString() does, and do not merely write Z over the offset. The offset +00:00 is refused too, for the page asks for the designator Z.",
    },
    "expirationTime.date": {
      source: "Table 15, expirationTime, RFC 3339 section 5.7, and decision D9",
      basis: "inferred",
      remedy:
        "Compute with a calendar and not with digits: 29 February needs a leap year, midnight is hour 00 of the next day, and second 60 is only at 23:59:60Z on 30 June and 31 December. A Date must be valid, and in the years 0000 to 9999.",
    },
    "expirationTime.lifetime": {
      source: "Table 15, expirationTime",
      basis: "stated",
      remedy:
        "Ask for +1 to +2592000, or leave the parameter out for the 30 days that are both maximum and default. The usual cause of a longer life is a time in milliseconds where seconds are meant, or a clock that is slow.",
    },
    "expirationTime.past": {
      source: "Table 18, -2002, and decision D10",
      basis: "inferred",
      remedy:
        "Use a relative time such as +60, which the service counts from the issuance and no wrong clock can spoil. Else check that the clock is right, that now is a finite time in milliseconds, and that no local time was written with a Z.",
    },
  },
};
