import type { Mistake } from "./mistake.ts";

/** One of a few words in another letter case. */
export const letterCase: Mistake<"text.case"> = {
  id: "text.case",
  message: "The value has capital letters: write it in lower case.",
  recognize: (text, accepts) => {
    if (text.length > longest) return undefined;
    const lower = text.toLowerCase();
    return lower !== text && accepts(lower) ? { meant: [{ text: lower }] } : undefined;
  },
};

/** In UTF-16 units: no word that a parameter accepts is longer. */
const longest = 10;
