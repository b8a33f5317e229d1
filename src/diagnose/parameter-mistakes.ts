import type { ParameterMistakes } from "../contract/mistake.ts";
import type { Contract } from "../contracts/contract.ts";
import type { ParameterName } from "../contracts/names.ts";
import type { DiagnosisId } from "./diagnosis-id.ts";
import { documentedMistakes } from "./documented-mistakes.ts";
import { observedMistakes } from "./observed-mistakes.ts";

/** The mistakes of each parameter of a contract. */
export type MistakesByName = { readonly [N in ParameterName]: ParameterMistakes<DiagnosisId> };

/** The mistakes that are recognized in the values of a contract. */
export function mistakesOf({ keyed }: Contract): MistakesByName {
  return keyed === undefined ? { ...observedMistakes, ...documentedMistakes } : observedMistakes;
}
