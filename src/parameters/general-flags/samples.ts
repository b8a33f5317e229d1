import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type GeneralFlags, generalFlags, type rules } from "./general-flags.ts";

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
