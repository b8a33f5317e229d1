import { type LevelNames, type LevelParameter, namedLevel } from "../../contract/named-level.ts";

/**
 * The five security levels by their names.
 *
 * @example
 * ```ts
 * import { securityLevels } from "widevine-license-token";
 *
 * securityLevels.HW_SECURE_ALL; // => 5
 * ```
 *
 * @see table 14, securityLevel
 */
export const securityLevels = /* @__PURE__ */ Object.freeze({
  SW_SECURE_CRYPTO: 1,
  SW_SECURE_DECODE: 2,
  HW_SECURE_CRYPTO: 3,
  HW_SECURE_DECODE: 4,
  HW_SECURE_ALL: 5,
});

/**
 * The names of the five security levels by their values.
 *
 * @example
 * ```ts
 * import { securityLevelNames } from "widevine-license-token";
 *
 * securityLevelNames[5]; // => "HW_SECURE_ALL"
 * ```
 *
 * @see table 14, securityLevel
 */
export const securityLevelNames: LevelNames<typeof securityLevels> = /* @__PURE__ */ Object.freeze({
  1: "SW_SECURE_CRYPTO",
  2: "SW_SECURE_DECODE",
  3: "HW_SECURE_CRYPTO",
  4: "HW_SECURE_DECODE",
  5: "HW_SECURE_ALL",
});

/**
 * How secure the device must be, from 1 (`SW_SECURE_CRYPTO`) to 5 (`HW_SECURE_ALL`).
 *
 * @see table 14, securityLevel
 */
export type SecurityLevel = (typeof securityLevels)[keyof typeof securityLevels];

/** The rule of a level that is given: it is the same in each contract. */
export const levelRule = {
  code: -7004,
  message: "securityLevel must be 1, 2, 3, 4 or 5: give a level from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL).",
} as const;

export const rules = {
  "securityLevel.missing": {
    code: -7003,
    message: "securityLevel is required: give a level from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL).",
  },
  "securityLevel.value": levelRule,
} as const;

/** @see table 14, securityLevel; decision D7: text is a decimal integer without leading zero */
export const securityLevel: LevelParameter<"securityLevel", SecurityLevel, keyof typeof rules> =
  /* @__PURE__ */ namedLevel({
    name: "securityLevel",
    rules,
    levels: securityLevels,
    broken: { missing: "securityLevel.missing", integer: "securityLevel.value", range: "securityLevel.value" },
  });
