import type { Mistake, ParameterMistakes } from "../../contract/mistake.ts";
import { numberZerosMessage } from "../../contract/number-mistakes.ts";
import { type TextMistake, textMistakes } from "../../contract/text-mistakes.ts";

/** Flags with another number of digits. No flags are right with 4 digits and with 8, so that there is no one fix for those. */
const zeros: Mistake<"number.zeros"> = {
  id: "number.zeros",
  message: numberZerosMessage,
  recognize: (text) => {
    if (/^0*1$/.test(text)) return { meant: [{ text: "00000001" }] };
    if (!/^0+$/.test(text)) return undefined;
    return {
      meant: [
        { text: "0000", origin: "4 digits, as the service documents them" },
        { text: "00000000", origin: "8 digits, as published callers send them" },
      ],
    };
  },
};

/** The mistakes in values of generalFlags in the observed contract. @see sources HBB1, HBB2 and EXP */
export const observedMistakes: ParameterMistakes<TextMistake | "number.zeros"> = {
  wrappers: textMistakes,
  others: [zeros],
};
