import { type Diagnosis, toDiagnosis } from "../diagnosis.ts";
import type { DiagnosisId } from "../diagnosis-id.ts";
import type { DiagnoseSettings } from "../find-in-body.ts";
import { bodyMistakes } from "./body-mistakes.ts";

/** Finds what a whole body is instead of one: the first mistake of the table that applies, and was not found before. */
export function findWhole(
  body: string,
  settings: DiagnoseSettings,
  found: readonly DiagnosisId[],
): Diagnosis | undefined {
  for (const mistake of bodyMistakes) {
    if (found.includes(mistake.id)) continue;
    const recognized = mistake.recognize(body, settings);
    if (recognized === undefined) continue;
    return toDiagnosis({ mistake, ...recognized }, { parameter: null, path: [] }, settings.options);
  }
  return undefined;
}
