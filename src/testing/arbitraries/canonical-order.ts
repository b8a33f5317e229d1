import type { Contract } from "../../contracts/contract.ts";
import type { Pair } from "./pair.ts";

/** Sorts the pairs of a request: the keys come where their first parameter comes, one after the other. */
export function inCanonicalOrder(contract: Contract<object>, pairs: readonly Pair[]): Pair[] {
  return pairs.toSorted(([one], [other]) => compare(placeOf(contract, one), placeOf(contract, other)));
}

type Place = readonly (number | undefined)[];

/** The index of a parameter; of one of a key, first that of the keys, and that of the key. */
function placeOf({ slotsByName, keyed }: Contract<object>, name: string): Place {
  const key = keyed?.find(name);
  if (keyed !== undefined && key !== undefined) return [keyed.firstIndex, key.index, key.slot.index];
  return [slotsByName.get(name)?.index];
}

function compare([one = 0, ...others]: Place, [other = 0, ...rest]: Place): number {
  const isLast = others.length === 0 || rest.length === 0;
  return one !== other || isLast ? one - other : compare(others, rest);
}
