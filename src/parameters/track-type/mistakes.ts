import { levelMistakes } from "../../contract/level-mistakes.ts";
import type { ParameterMistakes } from "../../contract/mistake.ts";
import type { TextMistake } from "../../contract/text-mistakes.ts";
import { trackTypes } from "./track-type.ts";

/** The mistakes in values of trackType. @see decision D7 */
export const mistakes: ParameterMistakes<TextMistake | "level.name" | "number.zeros"> =
  /* @__PURE__ */ levelMistakes(trackTypes);
