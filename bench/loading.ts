// npm run bench -- loading [rounds]: what it takes to load each entry, against io-ts alone, and /testing against fast-check
// alone, in fresh processes that take turns. Run from the root, after npm run build.

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

/** What is loaded, as a statement, and what it is measured against. */
const statements: Readonly<Record<string, readonly [statement: string, against: string]>> = {
  "io-ts": ['await import("io-ts")', "io-ts"],
  ".": [`await import(${built("index.js")})`, "io-ts"],
  "./diagnose": [`await import(${built("diagnose/index.js")})`, "io-ts"],
  "./form": [`await import(${built("form/index.js")})`, "io-ts"],
  "./keys": [`await import(${built("keys/index.js")})`, "io-ts"],
  "./send": [`await import(${built("send/index.js")})`, "io-ts"],
  "./rules": [`await import(${built("rule-book/index.js")})`, "io-ts"],
  "./messages/nl": [`await import(${built("messages/nl.js")})`, "io-ts"],
  "fast-check": ['await import("fast-check")', "fast-check"],
  "./testing": [`await import(${built("testing/index.js")})`, "fast-check"],
  "./testing/service": [`await import(${built("testing/service/index.js")})`, "io-ts"],
  "io-ts by require": ['createRequire(import.meta.url)("io-ts")', "io-ts"],
  ". by require": [`createRequire(import.meta.url)(${JSON.stringify(resolve("dist/index.cjs"))})`, "io-ts"],
  nothing: ["", "io-ts"],
};

const rounds = Math.max(5, Number(process.argv[2] ?? 31));
const costs = new Map<string, Cost[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, [statement]] of Object.entries(statements)) {
    costs.set(name, [...(costs.get(name) ?? []), costOf(statement)]);
  }
}

const rows = Object.entries(statements).map(([name, [, against]]) => {
  return [name, ...cells(name, against, "loading"), ...cells(name, against, "process"), against];
});
const head = ["loaded", "loading, ms", "ratio", "process, ms", "ratio", "against"];
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
function cells(name: string, against: string, figure: keyof Cost): string[] {
  const [times = [], alone = []] = [name, against].map((one) => costs.get(one)?.map((cost) => cost[figure]));
  const quartiles = [quantile(times, 0.25), quantile(times, 0.75)].map((time) => time.toFixed(1)).join("–");
  return [`${median(times).toFixed(1)} (${quartiles})`, ratio(median(times) / median(alone))];
}
