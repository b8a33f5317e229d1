/** The rules `generalFlags.*`: the code of a violation, and the English sentence. */
export const rules = {
  "generalFlags.value": {
    code: -5003,
    message: "generalFlags must be exactly 0000, the only value that the service allows: write it so, or leave it out.",
  },
} as const;
