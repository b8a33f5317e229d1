/** The rules `generalFlags.*`: the code of a violation, and the English sentence. */
export const rules = {
  "generalFlags.value": {
    code: -5003,
    message: "generalFlags must be 0000, the only value that is allowed: write it so, or leave it out.",
  },
} as const;
