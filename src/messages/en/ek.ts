/** The English sentences of the rules `ek.*`. */
export const messages = {
  "ek.format":
    "ek must be 48 hexadecimal digits: give the 16-byte content key wrapped under kek with AES Key Wrap (RFC 3394).",
  "ek.requires-kek": "ek needs kek, the key that it is wrapped under: give kek too, or give contentKey instead of ek.",
  "ek.unwrap": "ek must unwrap under kek: give an ek and a kek that come from the same wrap.",
} as const;
