import type { FoundMistake } from "../contract/mistake.ts";
import { ownProperty } from "../contract/own-properties.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import type { ParameterName } from "../contracts/names.ts";
import type { DiagnosisId } from "./diagnosis-id.ts";

/**
 * What a caller probably did wrong. It is apart from the issues, and changes no verdict.
 *
 * `fix`, `choices` hold texts of the request, which may be secrets: show them only to whoever gave the request, and log
 * `id`, `parameter`, `path`, `message` and `counts`.
 *
 * @see section "Diagnoses" of docs/decisions.md
 */
export interface Diagnosis {
  /** Stable; no rule and no advice has the same. */
  readonly id: DiagnosisId;
  readonly parameter: ParameterName | null;
  /** As the path of an issue: in the request, or empty for one value or a whole body. */
  readonly path: readonly PropertyKey[];
  /** One sentence: what was probably done, a colon, what to do. It never contains a value. */
  readonly message: string;
  /** The fixed text, or body, if exactly one may be meant. It is as secret as what it fixes. */
  readonly fix?: string;
  /** The texts that may be meant, if there are several, with their origins. */
  readonly choices?: readonly { readonly text: string; readonly origin: string }[];
  /** How many digits a key has, and how many it may have. */
  readonly counts?: { readonly found: number; readonly wanted: readonly number[] };
}

/** The sentences of diagnoses in one language. */
export type DiagnosisMessages = { readonly [Id in DiagnosisId]: string };

/** Options of diagnosing: those of decoding, and a language. */
export interface DiagnoseOptions extends DecodeOptions {
  /** Sentences in another language; those that are left out are English. */
  readonly messages?: Partial<DiagnosisMessages>;
}

/** Where a mistake is. */
export interface DiagnosisLocation {
  readonly parameter: ParameterName | null;
  readonly path: readonly PropertyKey[];
}

/** A mistake that was found, and what it may mean. */
export interface Found extends Omit<FoundMistake, "mistake"> {
  readonly mistake: { readonly id: DiagnosisId; readonly message: string };
}

/** Creates the diagnosis of a mistake. */
export function toDiagnosis(
  { mistake, ...found }: Found,
  { parameter, path }: DiagnosisLocation,
  options: DiagnoseOptions,
): Diagnosis {
  const { id, message } = mistake;
  const translated = ownProperty(ownProperty(options, "messages"), id);
  return { id, parameter, path, message: typeof translated === "string" ? translated : message, ...found };
}
