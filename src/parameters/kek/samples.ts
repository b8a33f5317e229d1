import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import { nearHex } from "../../contract/sampling/near-text.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { hexText } from "../../contract/sampling/text.ts";
import { type Kek, kek, kekDigits, type rules } from "./kek.ts";

/** @see table 14, kek */
export function samples(): Sample<"kek", Kek, keyof typeof rules> {
  return {
    parameter: kek,
    texts: fc.oneof(firstIsPlainest, ...kekDigits.map(hexText)),
    mutations: { "kek.format": nearHex(kekDigits) },
  };
}
