import type { ParameterName } from "widevine-license-token/form";
import { mostRows } from "../limits.ts";
import type { FieldPath, PageValues } from "../page-values.ts";
import type { PastedPair } from "./body-pairs.ts";
import type { ParameterPlace } from "./parameter-place.ts";

/** A pair whose name is known. */
interface PlacedPair {
  readonly pair: PastedPair;
  readonly place: ParameterPlace;
}

/** The pairs of one field, in order. */
interface Slot {
  readonly field: ParameterName;
  readonly path: FieldPath;
  readonly pairs: readonly PastedPair[];
}

/** The texts of a form, and the pairs that each is of. */
export interface PlacedTexts {
  readonly values: PageValues;
  /** How many texts there are. */
  readonly count: number;
  readonly slots: readonly Slot[];
  /** Whether the numbers of the keys had a gap. */
  readonly hasGap: boolean;
  /** The parameters of which there were more than the page shows. */
  readonly beyond: readonly ParameterName[];
}

/** Puts pairs into the fields of a form: of a repeated one the first that can be decoded. */
export function placeTexts(placed: readonly PlacedPair[]): PlacedTexts {
  const indexes = [...new Set(placed.flatMap(({ place }) => place.key ?? []))].sort((one, other) => one - other);
  const shown = new Map(indexes.slice(0, mostRows).map((index, at) => [index, at]));
  const beyond = new Set<ParameterName>(indexes.length > mostRows ? ["kid"] : []);
  const slots = new Map<string, { field: ParameterName; path: FieldPath; pairs: PastedPair[] }>();
  let rows = 0;
  for (const { pair, place } of placed) {
    const path = pathOf(place);
    if (path === undefined) continue;
    const id = path.join(".");
    const slot = slots.get(id);
    if (slot === undefined) slots.set(id, { field: place.field, path, pairs: [pair] });
    else slot.pairs.push(pair);
  }
  const texts = [...slots.values()].map(({ path, pairs }) => ({ path, text: textOf(pairs) }));
  return {
    values: {
      texts: Object.fromEntries(texts.flatMap(({ path, text }) => (path.length === 1 ? [[path[0], text]] : []))),
      extensions: texts.flatMap(({ path, text }) => (path[0] === "wvExtension" ? [text] : [])),
      keys: [...shown.values()].map((at) =>
        Object.fromEntries(
          texts.flatMap(({ path, text }) => (path[0] === "keys" && path[1] === at ? [[path[2], text]] : [])),
        ),
      ),
    },
    count: texts.filter(({ text }) => text !== "").length,
    slots: [...slots.values()],
    hasGap: indexes.length > 0 && indexes.at(-1) !== indexes.length - 1,
    beyond: [...beyond],
  };

  /** The path of a field; `undefined` if it is beyond what the page shows. */
  function pathOf({ field, key }: ParameterPlace): FieldPath | undefined {
    if (key !== undefined) {
      const at = shown.get(key);
      return at === undefined ? undefined : ["keys", at, field];
    }
    if (field !== "wvExtension") return [field];
    if (rows < mostRows) return [field, rows++];
    beyond.add(field);
    return undefined;
  }
}

function textOf(pairs: readonly PastedPair[]): string {
  return pairs.find(({ text }) => text !== undefined)?.text ?? "";
}
