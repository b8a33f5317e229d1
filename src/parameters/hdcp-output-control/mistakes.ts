import { levelMistakes } from "../../contract/level-mistakes.ts";
import type { ParameterMistakes } from "../../contract/mistake.ts";
import type { TextMistake } from "../../contract/text-mistakes.ts";
import { observedHdcpOutputControls } from "./observed.ts";

/** The mistakes in values of hdcpOutputControl, the same in both contracts: the documented one refuses the numbers of the observed names. @see decision D7 */
export const mistakes: ParameterMistakes<TextMistake | "level.name" | "number.zeros"> =
  /* @__PURE__ */ levelMistakes(observedHdcpOutputControls);
