import type { Branded } from "../../contract/branded.ts";
import { hexKey } from "../../contract/hex-key.ts";
import type { SecretParameter } from "../../contract/parameter.ts";

/**
 * The content key wrapped under a key encryption key: 24 bytes as 48 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, ek; RFC 3394 section 2.2.1: a wrap is 8 bytes longer than the key that it wraps
 */
export type Ek = Branded<string, "Ek">;

export const rules = {
  "ek.format": {
    code: -4024,
    message:
      "ek must be 48 hexadecimal digits: give the 16-byte content key wrapped under kek with AES Key Wrap (RFC 3394).",
  },
} as const;

/** @see RFC 3394 section 2.2.1 */
export const ekDigits = 48;

/** @see table 14, ek; decision D8: either case is read */
export const ek: SecretParameter<"ek", Ek, keyof typeof rules> = /* @__PURE__ */ hexKey({
  name: "ek",
  rules,
  format: "ek.format",
  lengths: [ekDigits],
});
