import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./use-https.ts";

/** The rules of useHttps, with their sources and remedies. */
export const chapter: Chapter<"useHttps", keyof typeof rules> = {
  parameter: "useHttps",
  rules,
  remedies: {
    "useHttps.value": {
      source: "Sources HBB2, QEN, EXP and LAR",
      basis: "inferred",
      remedy:
        "Write true, as HBB2, QEN and EXP do, or leave the parameter out; in code, true and false need no quotes. LAR writes 1, and what the service makes of that is unknown.",
    },
  },
};
