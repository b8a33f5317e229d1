import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { filesBelow } from "../docs/blocks.ts";

/** A room of the house, and the tests that must kill each of its mutants: its own, and no other's. */
export interface Room {
  readonly name: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Tests of a room that measure time, or read the source as text: a busy machine, or any mutant, would fail them. */
const unfit = ["test/form/backtracking.test.ts", "test/form/imports.test.ts", "test/keys/index.test.ts"];

/** The command line runs other programs in its tests. */
const leftOut = ["cli"];

/** All other rooms, and the files that stand in none as one more. */
export const rooms: readonly Room[] = [
  standingAlone(),
  ...readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !leftOut.includes(entry.name))
    .map(({ name }) => ({ name: `src/${name}`, sources: filesBelow(`src/${name}`, ".ts"), tests: testsIn(name) })),
];

/** The tests in a room's folder, and that of a table which is put together of the room's files. */
function testsIn(room: string): readonly string[] {
  const inFolder = existsSync(`test/${room}`) ? filesBelow(`test/${room}`, ".test.ts") : [];
  return [...inFolder, `test/${room}.test.ts`].filter((test) => existsSync(test) && !unfit.includes(test));
}

/** The test of the same name; where a file has none, all tests of the folder that mirrors its own, or of the one above. */
export function testsOf(source: string, { tests }: Room): readonly string[] {
  const test = mirrored(source);
  if (tests.includes(test)) return [test];
  for (let folder = dirname(test); folder !== "."; folder = dirname(folder)) {
    const near = tests.filter((one) => one.startsWith(`${folder}/`));
    if (near.length > 0) return near;
  }
  return tests;
}

function standingAlone(): Room {
  const sources = readdirSync("src")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name}`);
  return { name: "src", sources, tests: sources.map(mirrored).filter((test) => existsSync(test)) };
}

function mirrored(source: string): string {
  return source.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
}
