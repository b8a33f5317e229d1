import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/license-duration.ts";
import { isDecimal } from "../text/decimal.ts";
import type { Parameter } from "./parameter.ts";

/**
 * Seconds of playback after it starts: a positive integer up to 2^53 - 1; where it is absent there is no limit.
 *
 * @see table 14, licenseDuration
 */
export type LicenseDuration = Branded<number, "LicenseDuration">;

/** @see table 14, licenseDuration; decision D5: a licence of 0 seconds plays nothing; decision D7 for text */
function readLicenseDuration(input: unknown, _now?: number, madeOf?: number): LicenseDuration | Fault {
  if (typeof input === "string" ? !isDecimal(input, madeOf) : !Number.isSafeInteger(input)) return integer;
  const seconds = Number(input);
  return Number.isSafeInteger(seconds) && seconds > 0 ? mint<LicenseDuration>(seconds) : integer;
}

export function writeLicenseDuration(seconds: LicenseDuration): string {
  return String(seconds);
}

/** @see table 14, licenseDuration */
export const licenseDuration: Parameter<"licenseDuration", LicenseDuration> = {
  name: "licenseDuration",
  required: false,
  secret: false,
  rules,
  read: readLicenseDuration,
  write: writeLicenseDuration,
};

const integer = new Fault("licenseDuration.integer");
