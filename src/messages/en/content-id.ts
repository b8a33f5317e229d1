import type { Chapter } from "../chapter.ts";

/** The English sentences of the rules `contentId.*`. */
export const messages: Chapter<"contentId"> = {
  "contentId.text":
    "contentId must be text without lone surrogates: give a string that is cut between whole characters, or leave it out.",
};
