import { nearPositiveInteger, positiveIntegerText } from "../../contract/sampling/positive-integer.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { type LicenseDuration, licenseDuration, type rules } from "./license-duration.ts";

/** @see table 14, licenseDuration; decisions D5 and D7 */
export function samples(): Sample<"licenseDuration", LicenseDuration, keyof typeof rules> {
  return {
    parameter: licenseDuration,
    texts: positiveIntegerText(),
    mutations: { "licenseDuration.integer": nearPositiveInteger() },
  };
}
