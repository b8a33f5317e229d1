/** The rules `errorFormat.*`: the code of a violation, and the English sentence. */
export const rules = {
  "errorFormat.value": {
    code: -3004,
    message: "errorFormat must be html or json: write one of the two, or leave it out for html.",
  },
} as const;
