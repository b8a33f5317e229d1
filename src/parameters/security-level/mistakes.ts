import { levelMistakes } from "../../contract/level-mistakes.ts";
import type { ParameterMistakes } from "../../contract/mistake.ts";
import type { TextMistake } from "../../contract/text-mistakes.ts";
import { securityLevels } from "./security-level.ts";

/** The mistakes in values of securityLevel. @see decision D7 */
export const mistakes: ParameterMistakes<TextMistake | "level.name" | "number.zeros"> =
  /* @__PURE__ */ levelMistakes(securityLevels);
