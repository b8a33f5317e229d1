/** The rules `licenseDuration.*`: the code of a violation, and the English sentence. */
export const rules = {
  "licenseDuration.integer": {
    code: -7007,
    message:
      "licenseDuration must be a whole number of seconds from 1 to 9007199254740991, without sign or leading zero: give one, or leave it out for no limit.",
  },
} as const;
