import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./error-format.ts";

/** The rules of errorFormat, with their sources and remedies. */
export const chapter: Chapter<"errorFormat", keyof typeof rules> = {
  parameter: "errorFormat",
  rules,
  remedies: {
    "errorFormat.value": {
      source: "Table 13, errorFormat",
      basis: "stated",
      remedy:
        "Write json for a description that a program can read, or html for one to show, in lower case. Without the parameter the service describes errors in HTML; a success is a bare URL either way.",
    },
  },
};
