import type { Contract } from "../../contracts/contract.ts";
import type { Pair } from "./pair.ts";

/** Sorts the pairs of a request: the keys come where their first parameter comes, one after the other. */
export function inCanonicalOrder(contract: Contract<object>, pairs: readonly Pair[]): Pair[] {
  return pairs.toSorted(([one], [other]) => compare(placeOf(contract, one), placeOf(contract, other)));
}

/** The index of a parameter; of one of a key, first that of the keys, and that of the key. */
function placeOf({ slotsByName, keyed }: Contract<object>, name: string): readonly number[] {
  const key = keyed?.find(name);
  if (keyed !== undefined && key !== undefined) return [keyed.firstIndex, key.index, key.slot.index];
  return [slotsByName.get(name)?.index ?? Number.POSITIVE_INFINITY];
}

function compare([one = 0, ...others]: readonly number[], [other = 0, ...rest]: readonly number[]): number {
  const isLast = others.length === 0 || rest.length === 0;
  return one !== other || isLast ? one - other : compare(others, rest);
}
