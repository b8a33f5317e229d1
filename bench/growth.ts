// npm run bench -- growth: how the time of our decoder grows with the body, from 1 kB to 1 MB, for plain and hostile bodies,
// and the memory that a decode of 1 MB takes: what it allocates, and what of that is there at once.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";
import { ours } from "./ours.ts";
import { table } from "./table.ts";

const head =
  "customerAuthenticator=123456&kid=%5Ekid1&kek=000102030405060708090a0b0c0d0e0f&securityLevel=1&hdcpOutputControl=0";
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const flat = (body: string): string => Buffer.from(body, "latin1").toString("latin1");

type Make = (bytes: number, seed: string) => string;

/** Bodies of about so many bytes, by kind; the seed makes each one different. */
const kinds: Readonly<Record<string, Make>> = {
  "contentId, plain": (bytes, seed) => `${head}&contentId=${fill(`${seed}abcdefghij`, bytes)}`,
  "contentId, a space in ten": (bytes, seed) => `${head}&contentId=${fill(`${seed}abcdef+`, bytes)}`,
  "contentId, all escaped": (bytes, seed) => `${head}&contentId=${seed}${"%41".repeat(bytes / 3)}`,
  "contentId, escapes of UTF-8": (bytes, seed) => `${head}&contentId=${seed}${"%E6%9D%B1".repeat(bytes / 9)}`,
  "contentId, alternating escapes": (bytes, seed) => `${head}&contentId=${seed}${"a%41".repeat(bytes / 4)}`,
  customerAuthenticator: (bytes, seed) => head.replace("123456", `${seed}${fill("0123456789abcdef", bytes)}`),
  extensions: (bytes, seed) => `${head}&contentId=${seed}${"&wvExtension=abcd%2CAAAA".repeat(bytes / 24)}`,
  "one extension": (bytes, seed) => `${head}&contentId=${seed}&wvExtension=abcd%2C${"AAAA".repeat(bytes / 4)}`,
  "all %": (bytes, seed) => seed + "%".repeat(bytes),
  "all % in contentId": (bytes, seed) => `${head}&contentId=${seed}${"%".repeat(bytes)}`,
  "all &": (bytes, seed) => seed + "&".repeat(bytes),
  "all +": (bytes, seed) => seed + "+".repeat(bytes),
  "all + in contentId": (bytes, seed) => `${head}&contentId=${seed}${"+".repeat(bytes)}`,
  "all =": (bytes, seed) => seed + "=".repeat(bytes),
  "a= pairs": (bytes, seed) => seed + "a=&".repeat(bytes / 3),
  "pairs without =": (bytes, seed) => seed + "&a".repeat(bytes / 2),
  "unknown names": (bytes, seed) => seed + "&securtyLevel=1".repeat(bytes / 15),
  "one huge name": (bytes, seed) => `${seed}${"k".repeat(bytes)}=1`,
  "one huge escaped name": (bytes, seed) => `${seed}${"%6b".repeat(bytes / 3)}=1`,
  "kid again and again": (bytes, seed) => `${head}&contentId=${seed}${"&kid=%5Ekid1".repeat(bytes / 12)}`,
  "bad extensions": (bytes, seed) => `${head}&contentId=${seed}${"&wvExtension=,".repeat(bytes / 14)}`,
  "a fraction of a second": (bytes, seed) =>
    `${head}&contentId=${seed}&expirationTime=2030-01-01T00:00:00.${"0".repeat(bytes)}Z`,
  "seconds from issuance": (bytes, seed) => `${head}&contentId=${seed}&expirationTime=%2B${"9".repeat(bytes)}`,
  "characters beyond ASCII": (bytes, seed) => `${head}&contentId=${seed}${"\u6771".repeat(bytes / 3)}`,
};

/** Nanoseconds a byte, user CPU time: the median of several series over different bodies. */
function nanosecondsPerByte(make: Make, bytes: number): number {
  const bodies = Array.from({ length: 8 }, (_, i) => {
    const body = make(bytes, String.fromCharCode(0x61 + i));
    return /^[\0-\x7f]*$/.test(body) ? flat(body) : body;
  });
  const repeats = Math.max(1, Math.ceil(2_000_000 / bytes / bodies.length));
  const series: number[] = [];
  for (let round = 0; round < 9; round++) {
    globalThis.gc?.({ type: "minor" });
    const before = process.cpuUsage();
    for (let i = 0; i < repeats; i++)
      for (const body of bodies) consumed += ours.decodeTokenRequestBody(body)._tag.length;
    series[round] = (process.cpuUsage(before).user * 1000) / (repeats * bodies.length * bytes);
  }
  return median(series.slice(2));
}

let consumed = 0;
const megabyte = 1_000_000;
const sizes = [1_000, 10_000, 100_000, megabyte] as const;
const [, , only, part] = process.argv;

if (only === undefined) {
  const columns = [
    "body",
    ...sizes.map((size) => `${size / 1000} kB, ns/B`),
    "1 MB to 1 kB",
    "1 MB, ms",
    "allowed, ms",
  ];
  const rows = Object.keys(kinds).map((kind) => [kind, ...measured(kind)]);
  process.stdout.write(`${table([...columns, "allocated, times the body", "peak, times the body"], rows)}\n`);
} else {
  const make = kinds[only];
  if (make === undefined) throw new RangeError(`There is no kind ${only}.`);
  const measure = part === "time" ? timeCells : part === "allocated" ? allocatedTimes : peakTimes;
  process.stdout.write(measure(make, only));
}

/** Each figure of each kind from a process of its own: a decoder that has seen the others' bodies is another one. */
function measured(kind: string): readonly string[] {
  const script = fileURLToPath(import.meta.url);
  const run = (semiSpace: number, figure: string): string[] => {
    const flags = ["--expose-gc", `--max-semi-space-size=${semiSpace}`];
    return execFileSync(process.execPath, [...flags, script, kind, figure], { encoding: "utf8" }).split("|");
  };
  // With much space for the young nothing is collected during a decode; with little, garbage hardly counts.
  return [...run(16, "time"), ...run(128, "allocated"), ...run(1, "peak")];
}

function timeCells(make: Make, kind: string): string {
  for (const size of sizes) nanosecondsPerByte(make, size);
  const times = sizes.map((size) => nanosecondsPerByte(make, size));
  const [small = Number.NaN] = times;
  const large = times.at(-1) ?? Number.NaN;
  const plain = kind === "contentId, plain" || kind === "customerAuthenticator";
  // 1 ns a byte is 1 ms a megabyte.
  return [...times, large / small, large].map((cell) => cell.toFixed(2)).join("|") + (plain ? "|10" : "|30");
}

/** What the heap and the buffers grow by in a decode of 1 MB, garbage included. */
function allocatedTimes(make: Make): string {
  const held = ({ heapUsed, arrayBuffers }: NodeJS.MemoryUsage): number => heapUsed + arrayBuffers;
  return times(make, () => held(process.memoryUsage()));
}

/** What the process grows by at the highest in a decode of 1 MB; Linux tells, and forgets on demand. */
function peakTimes(make: Make): string {
  return times(make, (began) => {
    if (began) writeFileSync("/proc/self/clear_refs", "5");
    const status = readFileSync("/proc/self/status", "utf8");
    return Number(/VmHWM:\s*([0-9]+) kB/.exec(status)?.[1]) * 1024;
  });
}

/** How much a figure grows over the first decode of 1 MB in this process, in times the body. */
function times(make: Make, figure: (began: boolean) => number): string {
  const small = make(10_000, "w");
  for (let i = 0; i < 300; i++) consumed += ours.decodeTokenRequestBody(small)._tag.length;
  const body = Buffer.from(make(megabyte, "a")).toString();
  globalThis.gc?.();
  const before = figure(true);
  const decoded = ours.decodeTokenRequestBody(body);
  const growth = figure(false) - before;
  consumed += decoded._tag.length + body.length;
  return Math.max(0, growth / megabyte).toFixed(2);
}

if (!Number.isFinite(consumed)) throw new RangeError("A result was not consumed.");
