import { nearHex } from "../../contract/sampling/near-text.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { hexText } from "../../contract/sampling/text.ts";
import { type Ek, ek, ekDigits, type rules } from "./ek.ts";

/** @see table 14, ek */
export function samples(): Sample<"ek", Ek, keyof typeof rules> {
  return {
    parameter: ek,
    texts: hexText(ekDigits),
    mutations: { "ek.format": nearHex([ekDigits]) },
  };
}
