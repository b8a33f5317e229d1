import { listElement, listLength, ownProperties } from "../contract/own-properties.ts";
import { type Diagnosis, type Found, toDiagnosis } from "./diagnosis.ts";
import type { DiagnoseSettings } from "./find-in-body.ts";
import { diagnoseName } from "./find-in-name.ts";
import { type DiagnosedSlot, findInText, findInTyped } from "./find-in-value.ts";
import { createNameContext } from "./name-context.ts";

/** Diagnoses an object: unknown names, then values in canonical order. */
export function findInObject(input: unknown, settings: DiagnoseSettings): readonly Diagnosis[] {
  const { contract, keepUnknown, options } = settings;
  const properties = (ownProperties(input) ?? []).filter(([, value]) => value !== undefined);
  const names = properties.map(([name]) => name);
  const unknown = keepUnknown ? [] : names.filter((name) => isUnknown(name, settings));
  const context = createNameContext(names, contract);
  const values = properties
    .flatMap(([name, value]) => placesOf(name, value, settings))
    .sort((one, other) => one.slot.index - other.slot.index || one.order - other.order);
  return [
    ...unknown.flatMap((name) => diagnoseName(name, context, options)),
    ...values.flatMap((place) => diagnosePlace(place, settings)),
  ];
}

/** A value, and where it is. */
interface Place {
  readonly slot: DiagnosedSlot;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  /** The index of its key, or of its occurrence. */
  readonly order: number;
}

function isUnknown(name: string, { contract }: DiagnoseSettings): boolean {
  const isOther = name === "extra" || (name === "keys" && contract.keyed !== undefined);
  return !isOther && contract.slotsByName.get(name) === undefined && contract.keyed?.find(name) === undefined;
}

function placesOf(name: string, value: unknown, { contract }: DiagnoseSettings): readonly Place[] {
  const { slotsByName, keyed } = contract;
  const slot = slotsByName.get(name);
  if (slot?.isRepeated && listLength(value) !== undefined) {
    return elementsOf(value).map((one, at) => ({ slot, value: one, path: [name, at], order: at }));
  }
  if (slot !== undefined) return [{ slot, value, path: slot.isRepeated ? [name, 0] : [name], order: 0 }];
  const key = keyed?.find(name);
  if (key !== undefined) return [{ slot: key.slot, value, path: ["keys", key.index, key.slot.name], order: key.index }];
  if (name !== "keys" || keyed === undefined) return [];
  return elementsOf(value).flatMap((element, index) =>
    (ownProperties(element) ?? []).flatMap(([inKey, one]) => {
      const ofKey = keyed.slotOf(inKey);
      return ofKey === undefined ? [] : [{ slot: ofKey, value: one, path: ["keys", index, inKey], order: index }];
    }),
  );
}

function elementsOf(list: unknown): readonly unknown[] {
  return Array.from({ length: listLength(list) ?? 0 }, (_, at) => listElement(list, at));
}

function diagnosePlace(
  { slot, value, path }: Place,
  { mistakes, now, options }: DiagnoseSettings,
): readonly Diagnosis[] {
  if (value === undefined) return [];
  const ofParameter = mistakes[slot.name];
  const found: readonly Found[] =
    typeof value === "string" ? findInText(slot, value, ofParameter, now) : findInTyped(slot, value, ofParameter, now);
  return found.map((one) => toDiagnosis(one, { parameter: slot.name, path }, options));
}
