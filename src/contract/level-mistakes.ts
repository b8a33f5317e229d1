import type { Mistake, ParameterMistakes } from "./mistake.ts";
import { numberZeros } from "./number-mistakes.ts";
import { type TextMistake, textMistakes } from "./text-mistakes.ts";

/** The mistakes of a level with names. A level that only another contract has is recognized too, and its number is refused. */
export function levelMistakes(levels: Levels): ParameterMistakes<TextMistake | "level.name" | "number.zeros"> {
  return { wrappers: textMistakes, others: [levelName(levels), numberZeros] };
}

/** The name of a level in place of its number, in any letter case, or both as in a list of options: `5 - HW_SECURE_ALL`. */
export function levelName(levels: Levels): Mistake<"level.name"> {
  return {
    id: "level.name",
    message: "This is the name of a level: write its number.",
    recognize: (text) => {
      if (!nameLike.test(text)) return undefined;
      const wanted = text.toUpperCase();
      const level = Object.entries(levels).find(
        ([name, value]) => wanted === name || wanted === `${value} - ${name}`,
      )?.[1];
      return level === undefined ? undefined : { meant: [{ text: `${level}` }] };
    },
  };
}

interface Levels {
  readonly [name: string]: number;
}

/** ASCII only, whose letter case is no question, and no longer than any name. */
const nameLike = /^[\w -]{1,40}$/;
