import type { Chapter } from "../chapter.ts";

/** The English sentences of the rules `customerAuthenticator.*`. */
export const messages: Chapter<"customerAuthenticator"> = {
  "customerAuthenticator.missing": "customerAuthenticator is required: give the API key of your ExpressPlay account.",
  "customerAuthenticator.characters":
    "customerAuthenticator must be text without white space, control characters or lone surrogates: copy the API key again, without anything around it.",
};
