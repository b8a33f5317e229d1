/** The rules `expirationTime.*`: the code of a violation, and the English sentence. */
export const rules = {
  "expirationTime.format": {
    code: -2002,
    message:
      "expirationTime must be + and a whole number of seconds, or an RFC 3339 date-time that ends in Z: write one of these; in a body + is written %2B.",
  },
  "expirationTime.zone": {
    code: -2002,
    message: "expirationTime must have the zone Z and no offset: convert the time to UTC and end it with Z.",
  },
  "expirationTime.date": {
    code: -2002,
    message:
      "expirationTime must be a date and time that exist, in the years 0000 to 9999: check the day, the hour and the second.",
  },
  "expirationTime.lifetime": {
    code: -2002,
    message: "expirationTime must be from 1 second to 30 days (2592000 seconds) ahead: choose a time within that.",
  },
  "expirationTime.past": {
    code: -2002,
    message: "expirationTime must lie in the future: give a time after now, and check the clock.",
  },
} as const;
