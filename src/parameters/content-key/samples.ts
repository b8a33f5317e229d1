import { nearHex } from "../../contract/sampling/near-text.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { hexText } from "../../contract/sampling/text.ts";
import { type ContentKey, contentKey, contentKeyDigits, type rules } from "./content-key.ts";

/** @see table 14, contentKey */
export function samples(): Sample<"contentKey", ContentKey, keyof typeof rules> {
  return {
    parameter: contentKey,
    texts: hexText(contentKeyDigits),
    mutations: { "contentKey.hex": nearHex([contentKeyDigits]) },
  };
}
