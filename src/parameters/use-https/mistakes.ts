import { letterCase } from "../../contract/letter-case.ts";
import type { ParameterMistakes } from "../../contract/mistake.ts";
import { type TextMistake, textMistakes } from "../../contract/text-mistakes.ts";

/** The mistakes in values of useHttps. */
export const mistakes: ParameterMistakes<TextMistake | "text.case"> = {
  wrappers: textMistakes,
  others: [letterCase],
};
