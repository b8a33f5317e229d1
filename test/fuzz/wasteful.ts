import type { Entry } from "./entry.ts";

/** So many nanoseconds that a busy machine needs less, except where the time is what is found. */
const limits = { bytes: 8, nanoseconds: 1_000_000 };
const kept: unknown[] = [];

/** Entries that are made to waste, each in a way of its own, and one that wastes nothing. */
export const wasteful: readonly Entry[] = [
  { name: "thrifty", toWork: (text) => () => text.indexOf("~"), ...limits },
  // Cubic, since quadratic work can pass for linear on a busy machine; of a long text it passes only a part.
  { name: "cubic", toWork: (text) => () => pass(1, Math.min(text.length, 2 ** 16) ** 3 / 2 ** 22), ...limits },
  {
    name: "large in the heap",
    toWork: (text) => () => kept.push(Array.from(text, (unit) => new Array(200).fill(unit))),
    ...limits,
  },
  { name: "large outside", toWork: (text) => () => kept.push(Buffer.alloc(1200 * text.length, "a")), ...limits },
  { name: "aborting", toWork: () => () => process.abort(), ...limits },
  {
    name: "slow for some",
    toWork: (text) => () => pass(text.length, text.startsWith("!") ? 400 : 1),
    ...limits,
    nanoseconds: 20,
  },
  { name: "endless", toWork: () => () => pass(2 ** 30, 2 ** 30), ...limits },
];

function pass(times: number, units: number): number {
  let sum = 0;
  for (let time = 0; time < times; time++) for (let unit = 0; unit < units; unit++) sum = (sum + unit) | 0;
  return sum;
}
