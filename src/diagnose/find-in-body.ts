import { Failure } from "../contract/failure.ts";
import type { Contract } from "../contracts/contract.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import { type DiagnoseOptions, type Diagnosis, toDiagnosis } from "./diagnosis.ts";
import { diagnoseName } from "./find-in-name.ts";
import { type DiagnosedSlot, findInText, findInUndecodable } from "./find-in-value.ts";
import { createNameContext, type NameContext } from "./name-context.ts";
import type { BodyPair } from "./pairs.ts";
import type { MistakesByName } from "./parameter-mistakes.ts";

/** What diagnosing needs of the options, read once. */
export interface DiagnoseSettings {
  readonly contract: Contract;
  /** The options as decoding takes them, with the clock asked already. */
  readonly decoding: DecodeOptions;
  readonly mistakes: MistakesByName;
  readonly now: number | undefined;
  readonly keepUnknown: boolean;
  readonly options: DiagnoseOptions;
}

/** A diagnosis of one pair of a body, and how the pair would be fixed. */
export interface PairDiagnosis {
  readonly diagnosis: Diagnosis;
  /** The index of the pair. */
  readonly at: number;
  readonly fixed: { readonly name?: string; readonly text?: string };
  /** Names come first, then values in canonical order, then by key and occurrence. */
  readonly order: readonly [slot: number, index: number];
}

/** Diagnoses the pairs of a body: unknown names, then values. */
export function findInBody(pairs: readonly BodyPair[], settings: DiagnoseSettings): readonly PairDiagnosis[] {
  const names = pairs.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const context = createNameContext(names, settings.contract);
  const seen = new Map<string, number>();
  const found = pairs.flatMap((pair, at) => {
    if (pair.name === undefined) return [];
    const place = placeOf(pair.name, settings.contract);
    if (place === undefined) return settings.keepUnknown ? [] : findInName(pair.name, at, context, settings);
    const occurrence = seen.get(pair.name) ?? 0;
    seen.set(pair.name, occurrence + 1);
    if (occurrence > 0 && !place.slot.isRepeated) return []; // of a duplicate, the first counts
    return findInPair(pair, at, place, occurrence, settings);
  });
  return found.sort((one, other) => one.order[0] - other.order[0] || one.order[1] - other.order[1]);
}

interface Place {
  readonly slot: DiagnosedSlot;
  /** The index of the key. */
  readonly index: number | undefined;
}

function placeOf(name: string, { slotsByName, keyed }: Contract): Place | undefined {
  const slot = slotsByName.get(name);
  if (slot !== undefined) return { slot, index: undefined };
  return keyed?.find(name);
}

function findInName(name: string, at: number, context: NameContext, { options }: DiagnoseSettings): PairDiagnosis[] {
  return diagnoseName(name, context, options).map((diagnosis) => {
    const fixed = diagnosis.fix === undefined ? {} : { name: diagnosis.fix };
    return { diagnosis, at, fixed, order: [-1, at] };
  });
}

function findInPair(
  { text, rawText }: BodyPair,
  at: number,
  { slot, index }: Place,
  occurrence: number,
  { mistakes, now, options }: DiagnoseSettings,
): PairDiagnosis[] {
  const found = text === undefined ? findInUndecodable(rawText) : findInText(slot, text, mistakes[slot.name], now);
  const path = index === undefined ? [slot.name, ...(slot.isRepeated ? [occurrence] : [])] : ["keys", index, slot.name];
  // What an accepted text means is not changed, whatever it looks like.
  const isAccepted = text !== undefined && !(slot.parameter.read(text, now) instanceof Failure);
  return found.map((one) => ({
    diagnosis: toDiagnosis(one, { parameter: slot.name, path }, options),
    at,
    fixed: one.fix === undefined || isAccepted ? {} : { text: one.fix },
    order: [slot.index, index ?? occurrence],
  }));
}
