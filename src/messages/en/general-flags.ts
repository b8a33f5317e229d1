import type { Chapter } from "../chapter.ts";

/** The English sentences of the rules `generalFlags.*`. */
export const messages: Chapter<"generalFlags"> = {
  "generalFlags.value":
    "generalFlags must be exactly 0000, the only value that the service allows: write it so, or leave it out.",
};
