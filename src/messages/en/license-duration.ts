import type { Chapter } from "../chapter.ts";

/** The English sentences of the rules `licenseDuration.*`. */
export const messages: Chapter<"licenseDuration"> = {
  "licenseDuration.integer":
    "licenseDuration must be a whole number of seconds from 1 to 9007199254740991, without sign or leading zero: give one, or leave it out for no limit.",
};
