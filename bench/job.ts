// One job in one fresh process: node --expose-gc job.js <job> <seed>; prints the nanoseconds an input takes each contestant.

import { type Contestant, contestantsOf, jobNames } from "./jobs.ts";
import { median } from "./median.ts";
import { Random } from "./random.ts";

const inputs = 1000;
const warmUp = 200; // milliseconds of the CPU for each
const slot = 10; // milliseconds of the CPU at least
const rounds = 15;

const [, , name, seed] = process.argv;
const job = jobNames.find((known) => known === name);
if (job === undefined) throw new RangeError(`There is no job ${name}.`);
const contestants = await contestantsOf(job);
const random = new Random(Number(seed));
let consumed = 0;

/** Runs for so many milliseconds of the CPU, of which a busy machine gives few, and tells how many passes that took. */
function runFor(milliseconds: number, { pass }: Contestant): number {
  const start = process.cpuUsage();
  let passes = 0;
  for (; passes === 0 || process.cpuUsage(start).user < milliseconds * 1000; passes++) consumed += pass();
  return passes;
}

const measured = contestants.map((contestant) => ({ contestant, passes: 0, cpu: [0], wall: [0] }));
for (const each of random.shuffled(measured)) runFor(warmUp, each.contestant);
for (const each of random.shuffled(measured)) each.passes = runFor(slot, each.contestant);
for (let round = 0; round < rounds; round++) {
  // In another order each time, and nobody pays for what another has left behind.
  for (const { contestant, passes, cpu, wall } of random.shuffled(measured)) {
    globalThis.gc?.({ type: "minor" });
    const start = performance.now();
    const before = process.cpuUsage();
    for (let pass = 0; pass < passes; pass++) consumed += contestant.pass();
    const { user } = process.cpuUsage(before);
    const elapsed = performance.now() - start;
    cpu[round] = (user * 1e3) / (passes * inputs);
    wall[round] = (elapsed * 1e6) / (passes * inputs);
  }
}

if (!Number.isFinite(consumed)) throw new RangeError("A result was not consumed.");
const results = measured.map(({ contestant, cpu, wall }) => ({
  name: contestant.name,
  cpu: median(cpu),
  wall: median(wall),
}));
process.stdout.write(JSON.stringify(results));
