import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { isDecimal } from "../text/decimal.ts";

/**
 * Seconds of playback after it starts: a positive integer up to 2^53 - 1; where it is absent there is no limit.
 *
 * @see table 14, licenseDuration
 */
export type LicenseDuration = Branded<number, "LicenseDuration">;

/** @see table 14, licenseDuration; decision D5: a licence of 0 seconds plays nothing; decision D7 for text */
export function readLicenseDuration(input: unknown): LicenseDuration | Fault {
  const seconds = typeof input === "string" && isDecimal(input) ? Number(input) : input;
  return isPositiveInteger(seconds) ? mint<LicenseDuration>(seconds) : integer;
}

export function writeLicenseDuration(seconds: LicenseDuration): string {
  return String(seconds);
}

function isPositiveInteger(seconds: unknown): seconds is number {
  return typeof seconds === "number" && Number.isSafeInteger(seconds) && seconds > 0;
}

const integer = new Fault("licenseDuration.integer");
