import type { Branded } from "../../contract/branded.ts";
import { hexKey } from "../../contract/hex-key.ts";
import type { SecretParameter } from "../../contract/parameter.ts";

/**
 * The content encryption key: 16 bytes as 32 lower-case hexadecimal digits. A secret.
 *
 * @see table 14, contentKey
 */
export type ContentKey = Branded<string, "ContentKey">;

export const rules = {
  "contentKey.hex": {
    code: -2027,
    message:
      "contentKey must be 32 hexadecimal digits: give the 16 bytes of the content key without 0x, dashes or spaces.",
  },
} as const;

/** @see table 14, contentKey */
export const contentKeyDigits = 32;

/** @see table 14, contentKey; decision D8: either case is read */
export const contentKey: SecretParameter<"contentKey", ContentKey, keyof typeof rules> = /* @__PURE__ */ hexKey({
  name: "contentKey",
  rules,
  format: "contentKey.hex",
  lengths: [contentKeyDigits],
});
