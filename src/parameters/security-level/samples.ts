import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type rules, type SecurityLevel, securityLevel, securityLevels } from "./security-level.ts";

/** @see table 14, securityLevel; decision D7 */
export function samples(): Sample<"securityLevel", SecurityLevel, keyof typeof rules> {
  return {
    parameter: securityLevel,
    texts: fc.constantFrom(...Object.values(securityLevels).map(String)),
    mutations: {
      "securityLevel.missing": "missing",
      "securityLevel.value": fc.oneof(
        firstIsPlainest,
        fc.constantFrom("0", "6", "01", "+1", "1.0", "1e0", " 1", "１"),
        wellFormedText(),
      ),
    },
  };
}
