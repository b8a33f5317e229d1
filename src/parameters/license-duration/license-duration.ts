import type { Branded } from "../../contract/branded.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { positiveInteger } from "../../contract/positive-integer.ts";

/**
 * Seconds of playback after it starts: a positive integer up to 2^53 - 1; no limit where it is absent.
 *
 * @see table 14, licenseDuration
 */
export type LicenseDuration = Branded<number, "LicenseDuration">;

export const rules = {
  "licenseDuration.integer": {
    code: -7007,
    message:
      "licenseDuration must be a whole number of seconds from 1 to 9007199254740991, without sign or leading zero: give one, or leave it out for no limit.",
  },
} as const;

/** @see table 14, licenseDuration; decision D5: a license of 0 seconds plays nothing; decision D7 for text */
export const licenseDuration: Parameter<"licenseDuration", LicenseDuration, keyof typeof rules> =
  /* @__PURE__ */ positiveInteger({
    name: "licenseDuration",
    rules,
    integer: "licenseDuration.integer",
  });
