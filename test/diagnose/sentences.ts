import type { ParameterMistakes } from "../../src/contract/mistake.ts";
import { bodyMistakes } from "../../src/diagnose/body/body-mistakes.ts";
import { documentedMistakes } from "../../src/diagnose/documented-mistakes.ts";
import { nameMistakes } from "../../src/diagnose/name-mistakes.ts";
import { observedMistakes } from "../../src/diagnose/observed-mistakes.ts";
import { listMistake, nullMistake, numberMistake } from "../../src/diagnose/typed-mistakes.ts";
import { contractMistake } from "../../src/diagnose/wrong-contract.ts";

const ofParameters: readonly ParameterMistakes[] = [documentedMistakes, observedMistakes].flatMap((table) =>
  Object.values<ParameterMistakes>(table),
);

const all: readonly { readonly id: string; readonly message: string }[] = [
  ...bodyMistakes,
  ...nameMistakes,
  ...ofParameters.flatMap(({ wrappers, others }) => [...wrappers, ...others]),
  contractMistake,
  listMistake,
  numberMistake,
  nullMistake,
];

/** Every id of a diagnosis with its English sentences, which are one unless a parameter has its own. */
export const englishDiagnoses: readonly (readonly [id: string, messages: readonly string[]])[] = [
  ...new Set(all.map(({ id }) => id)),
].map((id) => [id, [...new Set(all.filter((one) => one.id === id).map(({ message }) => message))]]);
