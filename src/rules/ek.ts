/** The rules `ek.*`: the code of a violation, and the English sentence. */
export const rules = {
  "ek.format": {
    code: -4024,
    message:
      "ek must be 48 hexadecimal digits: give the 16-byte content key wrapped under kek with AES Key Wrap (RFC 3394).",
  },
  "ek.requires-kek": {
    code: -4024,
    message: "ek needs kek, the key that it is wrapped under: give kek too, or contentKey instead.",
  },
  "ek.unwrap": {
    code: -4024,
    message: "ek must unwrap under kek: give an ek and a kek that come from the same wrap.",
  },
} as const;
