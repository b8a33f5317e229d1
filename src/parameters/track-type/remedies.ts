import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./track-type.ts";

/** The rules of trackType, with their sources and remedies. */
export const chapter: Chapter<"trackType", keyof typeof rules> = {
  parameter: "trackType",
  rules,
  remedies: {
    "trackType.value": {
      source: "Sources HBB1 and HBB2, and decision D7",
      basis: "inferred",
      remedy:
        "Send the number and not the name of the type; in code, trackTypes has the number of each name. AUDIO is 2, between HD and UHD1.",
    },
  },
};
