/** The rules `contentKey.*`: the code of a violation, and the English sentence. */
export const rules = {
  "contentKey.missing": {
    code: -2005,
    message:
      "contentKey is required unless kek is given: give contentKey, or kek and ek, or kek alone for a key in the key storage.",
  },
  "contentKey.hex": {
    code: -2027,
    message:
      "contentKey must be 32 hexadecimal digits: give the 16 bytes of the content key without 0x, dashes or blanks.",
  },
} as const;
