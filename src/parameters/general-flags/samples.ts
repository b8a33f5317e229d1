import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type GeneralFlags, generalFlags, type rules } from "./general-flags.ts";
import { type ObservedGeneralFlags, observedGeneralFlags, type observedRules } from "./observed.ts";

/** @see table 14, generalFlags */
export function samples(): Sample<"generalFlags", GeneralFlags, keyof typeof rules> {
  return {
    parameter: generalFlags,
    texts: fc.constant("0000"),
    mutations: {
      "generalFlags.value": fc.oneof(
        firstIsPlainest,
        fc.constantFrom("0", "00000000", "0001", " 0000"),
        wellFormedText(),
      ),
    },
  };
}

/** @see sources HBB1, HBB2 and EXP of the observed contract */
export function observedSamples(): Sample<"generalFlags", ObservedGeneralFlags, keyof typeof observedRules> {
  return {
    parameter: observedGeneralFlags,
    texts: fc.constantFrom("0000", "00000000", "00000001"),
    mutations: {
      "generalFlags.value": fc.oneof(
        firstIsPlainest,
        fc.constantFrom("0", "0001", "00000002", "10000000", "000000000", " 0000"),
        wellFormedText(),
      ),
    },
  };
}
