/** The English sentences of the rules `contentKey.*`. */
export const messages = {
  "contentKey.missing":
    "contentKey is required unless kek is given: give contentKey, or kek and ek, or kek alone for a key in the key storage.",
  "contentKey.hex":
    "contentKey must be 32 hexadecimal digits: give the 16 bytes of the content key without 0x, dashes or blanks.",
} as const;
