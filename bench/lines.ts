// npm run bench -- lines [lines]: check --lines on a million lines of varied requests, all of them valid and one in a hundred
// broken, against programs that only split the file into lines; fresh processes that take turns. Run from the root, after
// npm run build. What can be compared on a machine with other work is the time of the CPU.

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { invalidBodies, variedBodies } from "./inputs.ts";
import { median } from "./median.ts";
import { ours } from "./ours.ts";
import { ratio, table, whole } from "./table.ts";

/** What a process used: seconds, seconds of the CPU, bytes at the most. */
interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

const sibling = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** The time that the requests are validated by. */
const now = Date.UTC(2026, 0, 1);
const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "lines-"));
const valid = join(folder, "valid.txt");
const mixed = join(folder, "mixed.txt");

const programs: Readonly<Record<string, readonly string[]>> = {
  "check --lines, all valid": ["dist/cli/main.js", "check", "--now", String(now), "--lines", valid],
  "check --lines, one in a hundred broken": ["dist/cli/main.js", "check", "--now", String(now), "--lines", mixed],
  "the lines alone": [sibling("./bare-lines.js"), valid],
  "the lines alone, by node:readline": [sibling("./bare-lines.js"), valid, "readline"],
};

try {
  write(valid, 0);
  write(mixed, 100);
  const usages = new Map<string, Usage[]>();
  for (let round = 0; round < 5; round++) {
    for (const [name, args] of Object.entries(programs)) usages.set(name, [...(usages.get(name) ?? []), run(args)]);
  }
  print(usages);
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes the lines of a file, of which each `brokenEach`-th is broken; none for 0. */
function write(file: string, brokenEach: number): void {
  const output = openSync(file, "w");
  const intact = variedBodies.filter((body) => ours.decodeTokenRequestBody(body, { now })._tag === "Right");
  const broken = invalidBodies.filter((body) => !/[\r\n]/.test(body) && body.isWellFormed());
  let lines = "";
  for (let line = 0; line < count; line++) {
    const bodies = line % brokenEach === brokenEach - 1 ? broken : intact;
    lines += `${bodies[line % bodies.length]}\n`;
    if (line % 10_000 === 9_999 || line === count - 1) {
      writeSync(output, lines);
      lines = "";
    }
  }
  closeSync(output);
}

function run(args: readonly string[]): Usage {
  const hooked = ["--import", new URL("./usage.js", import.meta.url).href, ...args];
  const { stdout, stderr } = spawnSync(process.execPath, hooked, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (!stdout.includes(String(count))) throw new RangeError(`${args.join(" ")} did not see every line.`);
  return JSON.parse(stderr);
}

function print(usages: ReadonlyMap<string, readonly Usage[]>): void {
  const middle = (name: string, figure: keyof Usage): number =>
    median((usages.get(name) ?? []).map((usage) => usage[figure]));
  const rows = Object.keys(programs).map((name) => [
    name,
    ratio(middle(name, "cpu") / middle("the lines alone, by node:readline", "cpu")),
    whole(count / middle(name, "cpu")),
    middle(name, "cpu").toFixed(2),
    whole(count / middle(name, "wall")),
    middle(name, "wall").toFixed(2),
    whole(middle(name, "memory") / 1e6),
  ]);
  const head = [
    "program",
    "CPU to readline's",
    "lines a second of CPU",
    "CPU, seconds",
    "lines a second",
    "seconds",
    "memory at most, MB",
  ];
  process.stdout.write(`${table(head, rows)}\n`);
}
