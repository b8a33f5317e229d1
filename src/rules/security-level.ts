/** The rules `securityLevel.*`: the code of a violation, and the English sentence. */
export const rules = {
  "securityLevel.missing": {
    code: -7003,
    message: "securityLevel is required: give a level from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL).",
  },
  "securityLevel.value": {
    code: -7004,
    message: "securityLevel must be 1, 2, 3, 4 or 5: give a level from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL).",
  },
} as const;
