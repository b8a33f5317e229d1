import type { DocumentedName } from "./documented.ts";
import type { ObservedName } from "./observed.ts";

/** The parameters that only the observed contract has: a type checks that they are all of them, and no code comes along. */
const names: { readonly [N in Exclude<ObservedName, DocumentedName>]: true } = {
  useHttps: true,
  trackType: true,
  playbackDuration: true,
};

/** Whether only the observed contract has a parameter of this name. @see docs/contracts.md */
export function isObservedOnly(name: string): boolean {
  return Object.hasOwn(names, name);
}
