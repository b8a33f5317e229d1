import type { Contract } from "../contracts/contract.ts";
import { mistakesOf } from "./parameter-mistakes.ts";

/** Whether a valid request has diagnoses. Costs less than finding them, which is worth it for many requests. */
export type Suspicion = (request: object) => boolean;

/** Creates the suspicion about the valid requests of a contract: it asks the rows that are looked for in accepted texts. */
export function createSuspicion(contract: Contract): Suspicion {
  const rows = new Map(
    Object.entries(mistakesOf(contract)).map(([name, { wrappers, others }]) => [
      name,
      [...wrappers, ...others].filter(({ inAccepted }) => inAccepted),
    ]),
  );
  const isSuspect = (name: string, value: unknown): boolean => {
    if (typeof value === "string") {
      return rows.get(name)?.some(({ recognize }) => recognize(value, isAccepted) !== undefined) === true;
    }
    if (typeof value !== "object" || value === null) return false;
    // The elements of a list have its name; the properties of a key have their own.
    const isList = Array.isArray(value);
    for (const [inner, one] of Object.entries(value)) if (isSuspect(isList ? name : inner, one)) return true;
    return false;
  };
  return (request) => isSuspect("", request);
}

function isAccepted(): boolean {
  return true;
}
