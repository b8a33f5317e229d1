import { findNearMiss } from "../contract/near-miss.ts";
import type { Contract } from "../contracts/contract.ts";
import { type EntriesByName, indexIn, type Property } from "./form-entries.ts";

/**
 * The entries whose names look like parameters and are none, such as `KID` and `kid[0]`: they are kept, so that the form refuses
 * them. Other names are ignored, as forms have names of their own.
 */
export function misnamedValues(contract: Contract, byName: EntriesByName): readonly Property[] {
  return [...byName].flatMap(([name, entries]) =>
    isRead(name, contract) || !looksLikeParameter(name, contract)
      ? []
      : [[name, entries.length === 1 ? entries[0] : entries] as const],
  );
}

function isRead(name: string, { slots, slotsByName, keyed }: Contract): boolean {
  if (slotsByName.get(name) !== undefined || keyed?.find(name) !== undefined) return true;
  return slots.some((slot) => slot.isRepeated && indexIn(slot.name, name) !== undefined);
}

/** Short parameters have many near names, such as `kind` and `key`: of those only the case and an index may differ. */
function looksLikeParameter(name: string, { slots }: Contract): boolean {
  const lower = name.toLowerCase();
  if (slots.some((slot) => lower.startsWith(`${slot.name.toLowerCase()}.`))) return true;
  const near = findNearMiss(name, slots);
  return near !== undefined && (near.length > short || lower.startsWith(near.toLowerCase()));
}

/** In characters (UTF-16 units). */
const short = 4;
