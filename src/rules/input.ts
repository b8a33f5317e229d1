/** The rules `input.*`: the code of a violation, and the English sentence. */
export const rules = {
  "input.type": {
    code: null,
    message:
      "The input must be a string where a body is read, or an object, no list or map, with readable members where a request is: hand over one of these.",
  },
} as const;
