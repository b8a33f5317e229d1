import { findNearMiss } from "../contract/near-miss.ts";
import type { Contract } from "../contracts/contract.ts";
import { divideName } from "./written-name.ts";

/**
 * The name that an unknown one probably means, in the notation of a contract: `kid` for `KID` and `kidd`, `kid.1` for
 * `keys[1].kidd`, `wvExtension` for `wvExtension[a]`. Without several keys only the first key can be meant.
 */
export function meantName(name: string, contract: Contract<object>): string | undefined {
  const { keyed, slots } = contract;
  const divided = divideName(name);
  if (divided === undefined) return findNearMiss(name, slots) ?? begun(name, contract);
  const { list, index, member } = divided;
  const parameter = nearest(list === "keys" && member !== "" ? member : list);
  if (parameter === undefined) return undefined;
  const isOfKey = slots.some((slot) => slot.name === parameter && (slot.isPerKey || slot.isIndexedElsewhere));
  if (index === "" || !isOfKey) return parameter;
  const inKey = `${parameter}.${index}`;
  if (keyed !== undefined) return keyed.find(inKey) === undefined ? parameter : inKey;
  return Number(index) === 0 ? parameter : undefined;

  function nearest(written: string): string | undefined {
    return slots.find((slot) => slot.name === written)?.name ?? findNearMiss(written, slots);
  }
}

/** The parameter with which a name begins, before a bracket or a point. */
export function begun(name: string, { slots }: Contract<object>): string | undefined {
  const lower = name.toLowerCase();
  return slots.find((slot) => {
    const known = slot.name.toLowerCase();
    return lower.startsWith(known) && (lower[known.length] === "." || lower[known.length] === "[");
  })?.name;
}
