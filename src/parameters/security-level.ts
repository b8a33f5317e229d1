import { Fault } from "../fault.ts";
import { rules } from "../rules/security-level.ts";
import { isDecimal } from "../text/decimal.ts";
import type { Parameter } from "./parameter.ts";

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
export const securityLevels = {
  SW_SECURE_CRYPTO: 1,
  SW_SECURE_DECODE: 2,
  HW_SECURE_CRYPTO: 3,
  HW_SECURE_DECODE: 4,
  HW_SECURE_ALL: 5,
} as const;

/**
 * How secure the device must be, from 1 (`SW_SECURE_CRYPTO`) to 5 (`HW_SECURE_ALL`).
 *
 * @see table 14, securityLevel
 */
export type SecurityLevel = (typeof securityLevels)[keyof typeof securityLevels];

/** @see table 14, securityLevel; decision D7: text is a decimal integer without leading zero */
function readSecurityLevel(input: unknown, _now?: number, madeOf?: number): SecurityLevel | Fault {
  if (input === undefined) return missing;
  const level = typeof input === "string" && isDecimal(input, madeOf) ? Number(input) : input;
  return isSecurityLevel(level) ? level : value;
}

export function writeSecurityLevel(level: SecurityLevel): string {
  return String(level);
}

/** @see table 14, securityLevel */
export const securityLevel: Parameter<"securityLevel", SecurityLevel> = {
  name: "securityLevel",
  required: true,
  secret: false,
  rules,
  read: readSecurityLevel,
  write: writeSecurityLevel,
};

function isSecurityLevel(level: unknown): level is SecurityLevel {
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5;
}

const missing = new Fault("securityLevel.missing");
const value = new Fault("securityLevel.value");
