import type { ParameterMistakes } from "../../contract/mistake.ts";
import { freeTextMistakes, type TextMistake } from "../../contract/text-mistakes.ts";

/** The mistakes in values of contentId, which may be any text within what is around it. */
export const mistakes: ParameterMistakes<TextMistake> = { wrappers: freeTextMistakes, others: [] };
