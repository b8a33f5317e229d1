import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { Outcome } from "./report.ts";
import { type Room, rooms, testsOf } from "./rooms.ts";

/** What is kept of the mutants of one file: how many there were, and of which state of the file. */
interface Result extends Omit<Outcome, "survivors"> {
  /** Of the file and of its tests, as they were. */
  readonly digest: string;
  readonly survived: number;
}

export type Results = Readonly<Record<string, Result>>;

const path = "test/mutation/results.json";

export function readResults(): Results {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Keeps what was found of some files, beside what is known of the others that are still there. */
export function keepResults(found: Results): void {
  const known: Results = { ...readResults(), ...found };
  const lines = rooms
    .flatMap(({ sources }) => sources)
    .filter((file) => known[file] !== undefined)
    .map((file) => `  ${JSON.stringify(file)}: ${JSON.stringify(known[file])}`);
  writeFileSync(path, `{\n${lines.join(",\n")}\n}\n`);
}

/** A file has to be tried again when it, or the test of its name, is no longer what it was. */
export function digestOf(source: string, room: Room): string {
  const hash = createHash("sha256");
  for (const file of [source, ...testsOf(source, room)]) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** The table of docs/mutation.md: a line for each room that has mutants, and the sum. */
export function tableOf(results: Results): string {
  const lines = rooms.flatMap(({ name, sources }) =>
    line(
      `\`${name}\``,
      sources.flatMap((file) => results[file] ?? []),
    ),
  );
  const head = "| room | mutants | killed | endless | survived | score |\n| --- | --- | --- | --- | --- | --- |";
  return [head, ...lines, ...line("all", Object.values(results))].join("\n");
}

function line(name: string, results: readonly Result[]): string[] {
  const sum = (count: (result: Result) => number): number => results.reduce((all, result) => all + count(result), 0);
  const [killed, endless, survived] = [
    sum((result) => result.killed),
    sum((result) => result.endless),
    sum((result) => result.survived),
  ];
  const mutants = killed + endless + survived;
  if (mutants === 0) return [];
  const score = ((100 * (killed + endless)) / mutants).toFixed(2);
  return [`| ${name} | ${mutants} | ${killed} | ${endless} | ${survived} | ${score} % |`];
}
