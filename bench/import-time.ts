// npm run bench:import [rounds]: what it takes to load the entries, against io-ts alone, each in fresh processes that take
// turns. Run from the root, after npm run build.

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { median, quantile } from "./median.ts";
import { ratio, table } from "./table.ts";

/** Milliseconds of user CPU: of the loading alone, and of the whole process with Node's own start. */
interface Cost {
  readonly loading: number;
  readonly process: number;
}

const built = (path: string): string => JSON.stringify(pathToFileURL(resolve("dist", path)).href);
const required = (path: string): string => JSON.stringify(resolve("dist/cjs", path));

/** What is loaded, as a statement; `.` brings io-ts with it, which is CommonJS in Node, the other entries do not. */
const statements: Readonly<Record<string, string>> = {
  "io-ts": 'await import("io-ts")',
  ".": `await import(${built("index.js")})`,
  "./form": `await import(${built("form/index.js")})`,
  "./rules": `await import(${built("rule-book/index.js")})`,
  "io-ts by require": 'createRequire(import.meta.url)("io-ts")',
  ". by require": `createRequire(import.meta.url)(${required("index.js")})`,
  nothing: "",
};

const rounds = Math.max(5, Number(process.argv[2] ?? 31));
const costs = new Map<string, Cost[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, statement] of Object.entries(statements)) {
    costs.set(name, [...(costs.get(name) ?? []), costOf(statement)]);
  }
}

const rows = [...costs].map(([name, list]) => [name, ...cells(list, "loading"), ...cells(list, "process")]);
const head = ["loaded", "loading, ms", "to io-ts", "process, ms", "to io-ts"];
process.stdout.write(`${table(head, rows)}\n`);

function costOf(statement: string): Cost {
  const script = [
    'import { createRequire } from "node:module";',
    "const before = process.cpuUsage();",
    `${statement};`,
    "const loading = process.cpuUsage(before).user / 1000;",
    "console.log(JSON.stringify({ loading, process: process.cpuUsage().user / 1000 }));",
  ].join("\n");
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }));
}

/** The median with its quartiles, and the ratio of the medians. */
function cells(list: readonly Cost[], figure: keyof Cost): string[] {
  const times = list.map((cost) => cost[figure]);
  const alone = (costs.get("io-ts") ?? []).map((cost) => cost[figure]);
  const quartiles = [quantile(times, 0.25), quantile(times, 0.75)].map((time) => time.toFixed(1)).join("–");
  return [`${median(times).toFixed(1)} (${quartiles})`, ratio(median(times) / median(alone))];
}
