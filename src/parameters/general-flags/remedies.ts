import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./general-flags.ts";

/** The rules of generalFlags, with their sources and remedies. */
export const chapter: Chapter<"generalFlags", keyof typeof rules> = {
  parameter: "generalFlags",
  rules,
  remedies: {
    "generalFlags.value": {
      source: "Table 14, generalFlags",
      basis: "stated",
      remedy:
        "Leave the parameter out, or send the text 0000 and not the number 0. Flags of 8 digits, as newer callers send them, are no part of this contract.",
    },
  },
};
