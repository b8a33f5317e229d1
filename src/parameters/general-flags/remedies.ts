import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./general-flags.ts";
import { observedRules } from "./observed.ts";

/** The rules of generalFlags, with their sources and remedies. */
export const chapter: Chapter<"generalFlags", keyof typeof rules> = {
  parameter: "generalFlags",
  rules,
  remedies: {
    "generalFlags.value": {
      source: "Table 14, generalFlags",
      basis: "stated",
      remedy:
        "Leave the parameter out, or send the text 0000 and not the number 0. Flags of 8 digits, as published callers send them, belong to the observed contract.",
    },
  },
};

/** The rules of generalFlags in the observed contract, with their sources and remedies. */
export const observedChapter: Chapter<"generalFlags", keyof typeof observedRules> = {
  parameter: "generalFlags",
  rules: observedRules,
  remedies: {
    "generalFlags.value": {
      source: "Sources HBB1, HBB2 and EXP, and table 14, generalFlags",
      basis: "inferred",
      remedy:
        "Send text and not a number, which has lost its zeros: 00000001 for a persistent license, 00000000 for none. Other flags are in no published call.",
    },
  },
};
