/** The rules `kek.*`: the code of a violation, and the English sentence. */
export const rules = {
  "kek.format": {
    code: -4024,
    message: "kek must be 32, 48 or 64 hexadecimal digits: give an AES key of 128, 192 or 256 bits.",
  },
} as const;
