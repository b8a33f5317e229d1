import type { Chapter } from "../chapter.ts";

/** The English sentences of the rules `input.*`. */
export const messages: Chapter<"input"> = {
  "input.type":
    "The input must be a string where a body is read, or an object, no list or map, with readable members where a request is: hand over one of these.",
};
