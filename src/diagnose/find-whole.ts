import { createBodyContext } from "./body/body-context.ts";
import { bodyMistakes } from "./body/body-mistakes.ts";
import { type Diagnosis, toDiagnosis } from "./diagnosis.ts";
import type { DiagnosisId } from "./diagnosis-id.ts";
import type { DiagnoseSettings } from "./find-in-body.ts";

/** Finds what a whole body is instead of one: the first mistake of the table that applies, and was not found before. */
export function findWhole(
  body: string,
  settings: DiagnoseSettings,
  found: readonly DiagnosisId[],
): Diagnosis | undefined {
  const context = createBodyContext(settings.decoding);
  for (const mistake of bodyMistakes) {
    if (found.includes(mistake.id)) continue;
    const recognized = mistake.recognize(body, context);
    if (recognized === undefined) continue;
    return toDiagnosis({ mistake, ...recognized }, { parameter: null, path: [] }, settings.options);
  }
  return undefined;
}
