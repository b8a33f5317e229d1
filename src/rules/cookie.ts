/** The rules `cookie.*`: the code of a violation, and the English sentence. */
export const rules = {
  "cookie.length": {
    code: -2033,
    message: "cookie must have at most 32 characters: shorten it; one beyond U+FFFF counts as two.",
  },
  "cookie.text": {
    code: -2033,
    message:
      "cookie must be text without lone surrogates: give a string that is cut between whole characters, or leave it out.",
  },
} as const;
