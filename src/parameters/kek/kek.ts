import type { Branded } from "../../contract/branded.ts";
import { hexKey } from "../../contract/hex-key.ts";
import type { SecretParameter } from "../../contract/parameter.ts";

/**
 * A key encryption key for AES Key Wrap: 16, 24 or 32 bytes as 32, 48 or 64 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, kek; RFC 3394
 */
export type Kek = Branded<string, "Kek">;

export const rules = {
  "kek.format": {
    code: -4024,
    message: "kek must be 32, 48 or 64 hexadecimal digits: give an AES key of 128, 192 or 256 bits.",
  },
} as const;

/** @see decision D4: AES has keys of 128, 192 and 256 bits */
export const kekDigits = [32, 48, 64] as const;

/** @see table 14, kek; decision D8: either case is read */
export const kek: SecretParameter<"kek", Kek, keyof typeof rules> = /* @__PURE__ */ hexKey({
  name: "kek",
  rules,
  format: "kek.format",
  lengths: kekDigits,
});
