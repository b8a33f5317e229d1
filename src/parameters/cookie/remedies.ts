import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./cookie.ts";

/** The rules of cookie, with their sources and remedies. */
export const chapter: Chapter<"cookie", keyof typeof rules> = {
  parameter: "cookie",
  rules,
  remedies: {
    "cookie.length": {
      source: "Table 16, cookie",
      basis: "stated",
      remedy:
        "Send a short reference, such as the number of an entry in your own log, and keep the long text there. A UUID has 36 characters with its dashes and 32 without; the limit counts UTF-16 units as String.length does.",
    },
    "cookie.text": {
      source: "Table 16, cookie, table 18, -2033, and decision D13",
      basis: "inferred",
      remedy:
        "Give a string and not a number or null, or leave the parameter out. To shorten one, cut it by code points, as Array.from(text) does, so that no character is halved.",
    },
  },
};
