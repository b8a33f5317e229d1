import { isLoggableName } from "../contract/issue.ts";
import { type DiagnoseOptions, type Diagnosis, toDiagnosis } from "./diagnosis.ts";
import type { NameContext } from "./name-context.ts";
import { nameMistakes } from "./name-mistakes.ts";

/** Diagnoses an unknown name: at most one mistake of it is found. */
export function diagnoseName(name: string, context: NameContext, options: DiagnoseOptions): readonly Diagnosis[] {
  for (const mistake of nameMistakes) {
    const recognized = mistake.recognize(name, context);
    if (recognized === undefined) continue;
    const { parameter, ...fix } = recognized;
    return [toDiagnosis({ mistake, ...fix }, { parameter, path: isLoggableName(name) ? [name] : [] }, options)];
  }
  return [];
}
