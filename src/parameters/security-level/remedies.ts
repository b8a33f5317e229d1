import type { Chapter } from "../../contract/remedy.ts";
import { observedRules } from "./observed.ts";
import { rules } from "./security-level.ts";

const valueRemedy = {
  source: "Table 14, securityLevel",
  basis: "stated",
  remedy:
    "Send the number and not the name of the level; in code, securityLevels has the number of each name. Widevine's device levels L1 to L3 are another scale, on which 1 is the strictest.",
} as const;

/** The rules of securityLevel, with their sources and remedies. */
export const chapter: Chapter<"securityLevel", keyof typeof rules> = {
  parameter: "securityLevel",
  rules,
  remedies: {
    "securityLevel.missing": {
      source: "Table 14, securityLevel",
      basis: "stated",
      remedy:
        "Choose the lowest level that the rights holder accepts, since every higher one shuts out devices; the page names no default. In code, securityLevels names the five, from SW_SECURE_CRYPTO to HW_SECURE_ALL.",
    },
    "securityLevel.value": valueRemedy,
  },
};

/** The rules of securityLevel in the observed contract, with their sources and remedies. */
export const observedChapter: Chapter<"securityLevel", keyof typeof observedRules> = {
  parameter: "securityLevel",
  rules: observedRules,
  remedies: { "securityLevel.value": valueRemedy },
};
