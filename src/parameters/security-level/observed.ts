import { type LevelParameter, namedLevel } from "../../contract/named-level.ts";
import { levelRule, type SecurityLevel, securityLevels } from "./security-level.ts";

export const observedRules = { "securityLevel.value": levelRule } as const;

/** @see sources QEN, LAR and EXP of the observed contract, which leave it out; table 14, securityLevel; decision D7 */
export const observedSecurityLevel: LevelParameter<"securityLevel", SecurityLevel, keyof typeof observedRules> =
  /* @__PURE__ */ namedLevel({
    name: "securityLevel",
    rules: observedRules,
    levels: securityLevels,
    broken: { integer: "securityLevel.value", range: "securityLevel.value" },
  });
