import type { Chapter } from "../chapter.ts";

/** The English sentences of the rules `errorFormat.*`. */
export const messages: Chapter<"errorFormat"> = {
  "errorFormat.value": "errorFormat must be exactly html or json: write one of the two, or leave it out for html.",
};
