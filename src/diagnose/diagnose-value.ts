import type { ParameterName } from "../contracts/names.ts";
import { readSettings } from "./diagnose.ts";
import { type DiagnoseOptions, type Diagnosis, toDiagnosis } from "./diagnosis.ts";
import { findInText } from "./find-in-value.ts";

/**
 * Says what is probably wrong with the text of one parameter, as a person typed it. The list is empty if nothing is recognized, or
 * if the contract of the options does not have the parameter, or the value is no string. The path of each diagnosis is empty. Never throws; takes time linear
 * in the length of the text.
 *
 * @example
 * ```ts
 * import { diagnoseValue } from "widevine-license-token/diagnose";
 *
 * const [found] = diagnoseValue("kid", "anAa/bPCAmCIj21KQUMzww==");
 * found?.choices?.map(({ origin }) => origin); // => ["bytes in order", "PlayReady header"]
 * ```
 *
 * @see section "Diagnoses" of docs/decisions.md
 */
export function diagnoseValue(name: ParameterName, text: string, options: DiagnoseOptions = {}): readonly Diagnosis[] {
  const { contract, mistakes, now } = readSettings(options);
  const slot = contract.slotsByName.get(name);
  if (slot === undefined || typeof text !== "string") return [];
  return findInText(slot, text, mistakes[name], now).map((one) =>
    toDiagnosis(one, { parameter: name, path: [] }, options),
  );
}
