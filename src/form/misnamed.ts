import { findNearMiss } from "../contract/near-miss.ts";
import type { Contract } from "../contracts/contract.ts";
import { isObservedOnly } from "../contracts/observed-only-names.ts";
import { type EntriesByName, indexIn, type Property } from "./form-entries.ts";
import { begun } from "./meant-name.ts";
import { divideName } from "./written-name.ts";

/**
 * The entries whose names look like parameters and are none, such as `KID`, `kid[0]`, and in a form of the documented contract
 * `useHttps`: they are kept, so that the form refuses them. Other names are ignored, as forms have names of their own.
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
function looksLikeParameter(name: string, contract: Contract): boolean {
  const divided = divideName(name);
  const plain = divided?.list ?? name;
  if (isObservedOnly(plain) || begun(name, contract) !== undefined) return true;
  if (divided !== undefined && (contract.slotsByName.has(plain) || (plain === "keys" && divided.member !== "")))
    return true;
  const near = findNearMiss(name, contract.slots);
  return near !== undefined && (near.length > short || name.toLowerCase().startsWith(near.toLowerCase()));
}

/** In characters (UTF-16 units). */
const short = 4;
