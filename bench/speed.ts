// npm run bench -- speed [runs]: every job in fresh processes, as Markdown tables, once all agree.

import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { agree } from "./agree.ts";
import { fromBytes, fromString, type JobName, jobNames, yardstick } from "./jobs.ts";
import { median, quantile } from "./median.ts";
import { ratio, table, whole } from "./table.ts";

interface Result {
  readonly name: string;
  readonly cpu: number;
  readonly wall: number;
}

const runs = Math.max(3, Number(process.argv[2] ?? 5));
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const { disagreements } = await agree();
if (disagreements.length > 0) throw new Error(`No timing before all agree:\n${disagreements.slice(0, 20).join("\n")}`);

/** Each job's results by contestant, one of each run; the jobs take turns. */
const results = new Map<JobName, Map<string, Result[]>>(jobNames.map((job) => [job, new Map()]));
const script = fileURLToPath(new URL("./job.js", import.meta.url));
for (let run = 0; run < runs; run++) {
  for (const [job, byName] of results) {
    const printed = execFileSync(process.execPath, ["--expose-gc", script, job, String(run + 1)], { encoding: "utf8" });
    const list: Result[] = JSON.parse(printed);
    for (const result of list) byName.set(result.name, [...(byName.get(result.name) ?? []), result]);
  }
}

type Unit = "cpu" | "wall";

const isPeer = (name: string): boolean => !name.startsWith("our") && name !== yardstick;

function medianOf(job: JobName, name: string, unit: Unit = "cpu"): number {
  return median((results.get(job)?.get(name) ?? []).map((result) => result[unit]));
}

function fastestPeer(job: JobName): string {
  const peers = [...(results.get(job)?.keys() ?? [])].filter(isPeer);
  return peers.reduce((one, other) => (medianOf(job, other) < medianOf(job, one) ? other : one));
}

/** How many times longer one takes than another, run by run: the median and the quartiles; nothing where one of them is none. */
function spread(job: JobName, name: string, against = "ours"): string {
  const own = results.get(job)?.get(against) ?? [];
  const others = results.get(job)?.get(name) ?? [];
  const ratios = others.flatMap(({ cpu }, run) => (own[run] === undefined ? [] : [cpu / own[run].cpu]));
  if (ratios.length === 0) return "";
  return `${ratio(median(ratios))} (${ratio(quantile(ratios, 0.25))}–${ratio(quantile(ratios, 0.75))})`;
}

function printNanoseconds(unit: Unit): void {
  for (const [job, byName] of results) {
    const rows = [...byName.entries()].map(([name, list]) => {
      const times = list.map((result) => result[unit]);
      const quartiles = `${whole(quantile(times, 0.25))}–${whole(quantile(times, 0.75))}`;
      return [name, whole(median(times)), quartiles, ratio(median(times) / medianOf(job, "ours", unit))];
    });
    print(`\n${table([job, "median", "quartiles", "times ours"], rows)}`);
  }
}

print(`Node ${process.version}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores; ${runs} fresh processes a job.`);
print("\n## Ratios (user CPU time; median and quartiles over the runs)\n");
print(
  table(
    [
      "job",
      "fastest peer",
      "its time / ours",
      "idiomatic io-ts / ours",
      "ours / a URLSearchParams alone",
      "our codec / ours",
      "bytes / string first",
    ],
    jobNames.map((job) => {
      const peer = fastestPeer(job);
      return [
        job,
        peer,
        spread(job, peer),
        spread(job, "idiomatic io-ts"),
        spread(job, "ours", yardstick),
        spread(job, "our codec"),
        spread(job, fromBytes, fromString),
      ];
    }),
  ),
);

print("\n## Nanoseconds an input, user CPU time");
printNanoseconds("cpu");
print("\n## Nanoseconds an input, wall time");
printNanoseconds("wall");
