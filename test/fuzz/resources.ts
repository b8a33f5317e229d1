import { fileURLToPath } from "node:url";
import { drawShapes } from "./draw-shapes.ts";
import { entries } from "./entries.ts";
import type { Entry } from "./entry.ts";
import type { Shape } from "./shape.ts";
import { findWaste } from "./waste.ts";

const script = fileURLToPath(new URL("./child.js", import.meta.url));
const shapesOfAnEntry = 4;
const long = 2 ** 22;
/** A length at which V8 has ended the process, for a list of more matches than a list can have. */
const huge = 2 ** 26 + 64;
/** A huge text is for entries that may not take more memory than this. */
const memoryOfTheHuge = 2 ** 31 + 2 ** 30;

/** How many texts a round measures. */
export const textsInARound = entries.length * shapesOfAnEntry + 1;

/** Throws if one of the random texts of this seed takes an entry too much time or memory, or ends its process. */
export function assertNoWaste(seed: number): void {
  for (const [at, entry] of entries.entries()) check(entry, drawShapes(shapesOfAnEntry, seed + at), long);
  const frugal = entries.filter(({ bytes }) => bytes * huge <= memoryOfTheHuge);
  const chosen = frugal[seed % frugal.length];
  if (chosen !== undefined) check(chosen, drawShapes(1, seed), huge);
}

function check(entry: Entry, shapes: readonly Shape[], units: number): void {
  const waste = findWaste(entry, shapes, { script, units, timeout: 120_000 });
  if (waste === undefined) return;
  throw new Error(`${entry.name}, ${units} units of ${JSON.stringify(waste.shape)}: ${waste.cost}`);
}
