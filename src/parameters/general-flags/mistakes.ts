import type { ParameterMistakes } from "../../contract/mistake.ts";
import { numberZerosBy } from "../../contract/number-mistakes.ts";
import { type TextMistake, textMistakes } from "../../contract/text-mistakes.ts";

/** The mistakes in values of generalFlags. @see table 14, generalFlags */
export const mistakes: ParameterMistakes<TextMistake | "number.zeros"> = /* @__PURE__ */ createMistakes();

function createMistakes(): ParameterMistakes<TextMistake | "number.zeros"> {
  return { wrappers: textMistakes, others: [numberZerosBy((text) => (/^0+$/.test(text) ? "0000" : undefined))] };
}
