import type { DecodeOptions } from "../contracts/decode-options.ts";
import { observed } from "../contracts/observed.ts";
import { type Diagnosis, toDiagnosis } from "./diagnosis.ts";
import type { DiagnoseSettings } from "./find-in-body.ts";

/** A request of the other contract. */
export const contractMistake = {
  id: "contract.observed",
  message:
    "This is a request of the observed contract, as published callers send it: set the option contract to observed, or add --contract observed on the command line.",
} as const;

/** Finds whether what the documented contract refuses is a request of the observed one, with the same options. */
export function findContract(
  isAccepted: (options: DecodeOptions) => boolean,
  { contract, decoding, options }: DiagnoseSettings,
): readonly Diagnosis[] {
  if (contract.keyed !== undefined || !isAccepted({ ...decoding, contract: observed })) return [];
  return [toDiagnosis({ mistake: contractMistake }, { parameter: null, path: [] }, options)];
}
