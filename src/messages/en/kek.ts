/** The English sentences of the rules `kek.*`. */
export const messages = {
  "kek.format": "kek must be 32, 48 or 64 hexadecimal digits: give an AES key of 128, 192 or 256 bits.",
} as const;
