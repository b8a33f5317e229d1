import { readFileSync, writeSync } from "node:fs";
import { measureCostOfLength } from "../hostile/cost-of-length.ts";
import type { Entry } from "./entry.ts";
import { type Shape, toText } from "./shape.ts";

/** What a child process is asked to measure; it comes on its standard input. */
export interface Job {
  readonly entry: string;
  readonly shapes: readonly Shape[];
  /** How long the text is whose memory is measured. */
  readonly units: number;
  /** The most bytes by which the whole process may grow. */
  readonly growth: number;
}

/**
 * Measures each shape of the job, and ends at the first one that costs too much: its cost stands on standard error. On
 * standard output stands a dot for each shape that was begun, so that whoever reads them knows at which one the process died.
 */
export async function measure(entries: readonly Entry[]): Promise<void> {
  const job: Job = JSON.parse(readFileSync(0, "utf8"));
  const entry = entries.find(({ name }) => name === job.entry);
  if (entry === undefined) throw new RangeError(`There is no entry ${job.entry}.`);
  const began = highestMemory();
  for (const shape of job.shapes) {
    writeSync(1, ".");
    const work = entry.toWork(toText(shape, job.units));
    const unit = await leastNanoseconds(work, job.units, entry.nanoseconds);
    const grown = highestMemory() - began;
    const cost = describeCost(unit, entry.nanoseconds, grown, job.growth) ?? (await findGrowth(entry, shape));
    if (cost === undefined) continue;
    writeSync(2, cost);
    process.exitCode = 1;
    return;
  }
}

function describeCost(unit: number, nanoseconds: number, grown: number, growth: number): string | undefined {
  if (unit > nanoseconds) return `it takes ${Math.round(unit)} ns a unit`;
  return grown > growth ? `it takes ${Math.round(grown / 2 ** 20)} MiB of memory` : undefined;
}

const parts = 64;
/** As much as `decodeTokenResponse` looks at. */
const whole = 2 ** 16;
/** Linear work costs about 1, quadratic work about 64. */
const tooCostly = 10;

async function findGrowth({ toWork }: Entry, shape: Shape): Promise<string | undefined> {
  const cost = await measureCostOfLength(parts, toWork(toText(shape, whole / parts)), toWork(toText(shape, whole)));
  return cost > tooCostly ? `${parts} times the length takes ${Math.round(parts * cost)} times the time` : undefined;
}

/** The least of a few tries, since other work of the machine can only make it slower. */
async function leastNanoseconds(work: () => unknown, units: number, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > enough; tries++) {
    const start = performance.now();
    await work();
    least = Math.min(least, ((performance.now() - start) * 1e6) / units);
  }
  return least;
}

/** The most bytes that this process has had, inside and outside the heap. */
function highestMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
