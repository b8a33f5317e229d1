import { isLoggableName } from "../contract/issue.ts";
import type { Contract } from "../contracts/contract.ts";
import { type DiagnoseOptions, type Diagnosis, toDiagnosis } from "./diagnosis.ts";
import { nameMistakes } from "./name-mistakes.ts";

/** Diagnoses an unknown name: at most one mistake of it is found. */
export function diagnoseName(
  name: string,
  { contract, options }: { readonly contract: Contract; readonly options: DiagnoseOptions },
): readonly Diagnosis[] {
  for (const mistake of nameMistakes) {
    const recognized = mistake.recognize(name, contract);
    if (recognized === undefined) continue;
    const { parameter, ...fix } = recognized;
    return [toDiagnosis({ mistake, ...fix }, { parameter, path: isLoggableName(name) ? [name] : [] }, options)];
  }
  return [];
}
