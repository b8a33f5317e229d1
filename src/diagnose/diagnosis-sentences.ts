import type { ParameterMistakes } from "../contract/mistake.ts";
import { bodyMistakes } from "./body/body-mistakes.ts";
import type { DiagnosisId } from "./diagnosis-id.ts";
import { documentedMistakes } from "./documented-mistakes.ts";
import { nameMistakes } from "./name-mistakes.ts";
import { observedMistakes } from "./observed-mistakes.ts";
import { listMistake, nullMistake, numberMistake } from "./typed-mistakes.ts";
import { contractMistake } from "./wrong-contract.ts";

/** What is told of a mistake. */
interface Row {
  readonly id: DiagnosisId;
  readonly message: string;
}

/** Lists the English sentence of each diagnosis of both contracts, by id, in the order of the table. */
export function diagnosisSentences(): ReadonlyMap<DiagnosisId, string> {
  const ofValues = [...Object.values(documentedMistakes), ...Object.values(observedMistakes)];
  const rows: readonly Row[] = [
    ...bodyMistakes,
    ...ofValues.flatMap(rowsOf).sort((one, other) => rankOf(one) - rankOf(other)),
    ...[listMistake, numberMistake, nullMistake, contractMistake],
    ...nameMistakes,
  ];
  return new Map(rows.map(({ id, message }) => [id, message]));
}

function rowsOf({ wrappers, others }: ParameterMistakes<DiagnosisId>): readonly Row[] {
  return [...wrappers, ...others];
}

/** The rows of the parameters are merged by the subject of their ids; those of a subject stand as they do for a parameter. */
const first = ["key", "text"]; // from the last to the first
const last = ["time", "level", "number", "extension"];

/** A subject that is the name of a parameter stands between the first and the last. */
function rankOf({ id }: Row): number {
  const subject = id.slice(0, id.indexOf("."));
  return last.indexOf(subject) - first.indexOf(subject);
}
