import { type KeyMistake, keyMistakes } from "../../contract/key-mistakes.ts";
import type { ParameterMistakes } from "../../contract/mistake.ts";
import { kekDigits } from "./kek.ts";

/** The mistakes that are recognized in kek. */
export const mistakes: ParameterMistakes<KeyMistake> = /* @__PURE__ */ keyMistakes(kekDigits);
