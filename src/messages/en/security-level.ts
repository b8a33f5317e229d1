import type { Chapter } from "../chapter.ts";

/** The English sentences of the rules `securityLevel.*`. */
export const messages: Chapter<"securityLevel"> = {
  "securityLevel.missing": "securityLevel is required: give a level from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL).",
  "securityLevel.value":
    "securityLevel must be 1, 2, 3, 4 or 5: give a level from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL).",
};
