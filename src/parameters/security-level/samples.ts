import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type observedRules, observedSecurityLevel } from "./observed.ts";
import { type rules, type SecurityLevel, securityLevel, securityLevels } from "./security-level.ts";

/** @see table 14, securityLevel; decision D7 */
export function samples(): Sample<"securityLevel", SecurityLevel, keyof typeof rules> {
  return {
    parameter: securityLevel,
    texts: levelText(),
    mutations: { "securityLevel.missing": "missing", "securityLevel.value": nearLevelText() },
  };
}

/** The same texts without a rule for a missing one. @see sources QEN, LAR and EXP of the observed contract */
export function observedSamples(): Sample<"securityLevel", SecurityLevel, keyof typeof observedRules> {
  return {
    parameter: observedSecurityLevel,
    texts: levelText(),
    mutations: { "securityLevel.value": nearLevelText() },
  };
}

function levelText(): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.values(securityLevels).map(String));
}

function nearLevelText(): fc.Arbitrary<string> {
  return fc.oneof(firstIsPlainest, fc.constantFrom("0", "6", "01", "+1", "1.0", "1e0", " 1", "１"), wellFormedText());
}
