import type { Mistake } from "../contract/mistake.ts";
import { ownProperty } from "../contract/own-properties.ts";
import type { Contract } from "../contracts/contract.ts";
import { mistakesOf } from "./parameter-mistakes.ts";

/** Whether a valid request has diagnoses. Costs less than finding them, which is worth it for many requests. */
export type Suspicion = (request: object) => boolean;

/** Creates the suspicion about the valid requests of a contract: it asks the rows that are looked for in accepted texts. */
export function createSuspicion(contract: Contract): Suspicion {
  const mistakes = mistakesOf(contract);
  const asked = contract.slots
    .map(({ name }) => ({ name, rows: [...mistakes[name].wrappers, ...mistakes[name].others].filter(isInAccepted) }))
    .filter(({ rows }) => rows.length > 0);
  return function isSuspect(request) {
    for (const { name, rows } of asked) {
      const value = ownProperty(request, name);
      // These rows look only at the text, which is accepted, and do not ask about another one.
      if (typeof value === "string" && rows.some(({ recognize }) => recognize(value, Boolean) !== undefined))
        return true;
    }
    const keys = contract.keyed && ownProperty(request, "keys");
    return Array.isArray(keys) && keys.some(isSuspect);
  };
}

function isInAccepted({ inAccepted }: Mistake): boolean {
  return inAccepted === true;
}
