import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type rules, type UseHttps, useHttps } from "./use-https.ts";

/** @see sources HBB2, QEN, EXP and LAR of the observed contract */
export function samples(): Sample<"useHttps", UseHttps, keyof typeof rules> {
  return {
    parameter: useHttps,
    texts: fc.constantFrom("true", "false", "1", "0"),
    mutations: {
      "useHttps.value": fc.oneof(
        firstIsPlainest,
        fc.constantFrom("TRUE", "False", "yes", "2", "01", "true ", ""),
        wellFormedText(),
      ),
    },
  };
}
