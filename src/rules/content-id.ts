/** The rules `contentId.*`: the code of a violation, and the English sentence. */
export const rules = {
  "contentId.text": {
    code: null,
    message:
      "contentId must be text without lone surrogates: give a string that is cut between whole characters, or leave it out.",
  },
} as const;
