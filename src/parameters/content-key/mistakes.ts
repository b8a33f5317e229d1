import { type KeyMistake, keyMistakes } from "../../contract/key-mistakes.ts";
import type { ParameterMistakes } from "../../contract/mistake.ts";
import { contentKeyDigits } from "./content-key.ts";

/** The mistakes that are recognized in contentKey. */
export const mistakes: ParameterMistakes<KeyMistake> = /* @__PURE__ */ keyMistakes([contentKeyDigits]);
