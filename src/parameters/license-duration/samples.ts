import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type LicenseDuration, licenseDuration, type rules } from "./license-duration.ts";

/** @see table 14, licenseDuration; decisions D5 and D7 */
export function samples(): Sample<"licenseDuration", LicenseDuration, keyof typeof rules> {
  const unsafe = "9007199254740992"; // 2^53
  return {
    parameter: licenseDuration,
    texts: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(String),
    mutations: {
      "licenseDuration.integer": fc.oneof(
        firstIsPlainest,
        fc.constantFrom("0", "-0", "+1", "060", "1e3", "1.5", unsafe),
        fc.nat().map((more) => `${unsafe}${more}`),
        wellFormedText(),
      ),
    },
  };
}
