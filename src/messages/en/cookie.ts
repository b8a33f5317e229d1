/** The English sentences of the rules `cookie.*`. */
export const messages = {
  "cookie.length": "cookie must have at most 32 characters: shorten it; one beyond U+FFFF counts as two.",
  "cookie.text":
    "cookie must be text without lone surrogates: give a string that is cut between whole characters, or leave it out.",
} as const;
