import type { ParameterMistakes } from "../contract/mistake.ts";
import type { bodyMistakes } from "./body/body-mistakes.ts";
import type { documentedMistakes } from "./documented-mistakes.ts";
import type { nameMistakes } from "./name-mistakes.ts";
import type { observedMistakes } from "./observed-mistakes.ts";

/** The id of a diagnosis, which is stable. */
export type DiagnosisId =
  | (typeof bodyMistakes)[number]["id"]
  | (typeof nameMistakes)[number]["id"]
  | IdOf<(typeof documentedMistakes)[keyof typeof documentedMistakes]>
  | IdOf<(typeof observedMistakes)[keyof typeof observedMistakes]>
  | "contract.observed"
  | "value.list"
  | "value.number"
  | "value.null";

type IdOf<Mistakes> = Mistakes extends ParameterMistakes<infer Id> ? Id : never;
