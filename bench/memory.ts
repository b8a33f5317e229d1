// npm run bench -- memory: what stays in memory when a program keeps a kid of each of 10,000 bodies of 10 kB and drops the
// rest, and how many bytes a decode allocates.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fullBodies, minimalBodies, variedBodies } from "./inputs.ts";
import { median } from "./median.ts";
import { ours } from "./ours.ts";
import { loadPeers, peerNames } from "./peer.ts";
import { table, whole } from "./table.ts";

interface Kept {
  readonly kid?: string;
}

type Decode = (body: string) => Kept | undefined;

const own: Readonly<Record<string, Decode>> = {
  ours: (body) => {
    const decoded = ours.decodeTokenRequestBody(body);
    return decoded._tag === "Right" ? decoded.right : undefined;
  },
};

const names = ["ours", ...peerNames];
const [, , only] = process.argv;

if (only === undefined) {
  const script = fileURLToPath(import.meta.url);
  const run = (name: string): string[] =>
    execFileSync(process.execPath, ["--expose-gc", "--max-semi-space-size=64", script, name], {
      encoding: "utf8",
    }).split("|");
  const head = [
    "decoder",
    "kept of each 10 kB body, bytes",
    "minimal body, bytes allocated",
    "full body",
    "varied bodies",
  ];
  process.stdout.write(
    `${table(
      head,
      names.map((name) => [name, ...run(name)]),
    )}\n`,
  );
} else {
  const peer = (await loadPeers())[peerNames.map(String).indexOf(only)];
  const decode = own[only] ?? peer?.decode;
  if (decode === undefined) throw new RangeError(`There is no decoder ${only}.`);
  const cells = [
    keptBytes(decode),
    ...[minimalBodies, fullBodies, variedBodies].map((bodies) => allocated(decode, bodies)),
  ];
  process.stdout.write(cells.map(whole).join("|"));
}

/** The heap a body keeps alive through its kid alone. */
function keptBytes(decode: Decode): number {
  const count = 10_000;
  const filler = "x".repeat(10_000);
  const kids: string[] = [];
  for (const body of fullBodies) decode(body);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < count; i++) {
    const id = i.toString(16).padStart(32, "0");
    const body = `customerAuthenticator=1&kid=${id}&contentKey=${id}&securityLevel=1&hdcpOutputControl=0&contentId=${filler}`;
    const kid = decode(Buffer.from(body, "latin1").toString("latin1"))?.kid;
    if (kid !== undefined) kids.push(kid);
  }
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  if (kids.length !== count) throw new RangeError("A body was refused.");
  return (after - before) / count;
}

/** The bytes that a decode allocates on the heap: the growth over all bodies while nothing is collected. */
function allocated(decode: Decode, bodies: readonly string[]): number {
  for (let i = 0; i < 300; i++) for (const body of bodies) decode(body);
  const counts: number[] = [];
  let consumed = 0;
  for (let round = 0; round < 9; round++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (const body of bodies) consumed += decode(body)?.kid?.length ?? 0;
    counts.push((process.memoryUsage().heapUsed - before) / bodies.length);
  }
  if (consumed === 0) throw new RangeError("A body was refused.");
  return median(counts);
}
