import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type ContentId, contentId, type rules } from "./content-id.ts";

/** @see table 14, contentId */
export function samples(): Sample<"contentId", ContentId, keyof typeof rules> {
  return {
    parameter: contentId,
    texts: wellFormedText(),
    mutations: { "contentId.text": null }, // only a lone surrogate breaks this rule
  };
}
