import type { ParameterMistakes } from "../../contract/mistake.ts";
import { numberZeros } from "../../contract/number-mistakes.ts";
import { type TextMistake, textMistakes } from "../../contract/text-mistakes.ts";

/** The mistakes in values of licenseDuration. @see decision D7 */
export const mistakes: ParameterMistakes<TextMistake | "number.zeros"> = {
  wrappers: textMistakes,
  others: [numberZeros],
};
