import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./content-id.ts";

/** The rules of contentId, with their sources and remedies. */
export const chapter: Chapter<"contentId", keyof typeof rules> = {
  parameter: "contentId",
  rules,
  remedies: {
    "contentId.text": {
      source: "Table 14, contentId, and decision D13",
      basis: "inferred",
      remedy:
        "Give a string and not a number or null, or leave the parameter out. To shorten one, cut it by code points, as Array.from(text) does, so that no character is halved.",
    },
  },
};
