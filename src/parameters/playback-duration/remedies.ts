import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./playback-duration.ts";

/** The rules of playbackDuration, with their sources and remedies. */
export const chapter: Chapter<"playbackDuration", keyof typeof rules> = {
  parameter: "playbackDuration",
  rules,
  remedies: {
    "playbackDuration.integer": {
      source: "Sources HBB1 and HBB2, and decisions D5 and D7",
      basis: "inferred",
      remedy:
        "Count in seconds, round to a whole number and write plain digits: two hours are 7200. For no limit leave the parameter out, which is what the comments of both sources say.",
    },
  },
};
