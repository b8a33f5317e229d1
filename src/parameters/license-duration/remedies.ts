import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./license-duration.ts";

/** The rules of licenseDuration, with their sources and remedies. */
export const chapter: Chapter<"licenseDuration", keyof typeof rules> = {
  parameter: "licenseDuration",
  rules,
  remedies: {
    "licenseDuration.integer": {
      source: "Table 14, licenseDuration, and decisions D5 and D7",
      basis: "inferred",
      remedy:
        "Count in seconds, round to a whole number and write plain digits: a day is 86400. For no limit leave the parameter out: neither 0 nor a negative number means that.",
    },
  },
};
