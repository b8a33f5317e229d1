/** The rules `customerAuthenticator.*`: the code of a violation, and the English sentence. */
export const rules = {
  "customerAuthenticator.missing": {
    code: -2017,
    message: "customerAuthenticator is required: give the API key of your ExpressPlay account.",
  },
  "customerAuthenticator.characters": {
    code: -2018,
    message:
      "customerAuthenticator must be text without white space, control characters or lone surrogates: copy the API key again, with nothing around it.",
  },
} as const;
