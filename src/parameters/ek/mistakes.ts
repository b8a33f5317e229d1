import { type KeyMistake, keyMistakes } from "../../contract/key-mistakes.ts";
import type { ParameterMistakes } from "../../contract/mistake.ts";
import { ekDigits } from "./ek.ts";

/** The mistakes that are recognized in ek. */
export const mistakes: ParameterMistakes<KeyMistake> = /* @__PURE__ */ keyMistakes([ekDigits]);
