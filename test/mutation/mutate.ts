import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Outcome, readReport } from "./report.ts";
import type { Room } from "./rooms.ts";

const folder = ".mutation";

/** Runs the tests of a room against each mutant of some of its files, and tells what became of those of each. */
export async function mutate(room: Room, files: readonly string[]): Promise<(file: string) => Outcome> {
  const path = `${folder}/${room.name.replaceAll("/", "-")}`;
  mkdirSync(folder, { recursive: true });
  const fileName = `${path}.report.json`;
  writeFileSync(`${path}.json`, JSON.stringify({ ...options(), mutate: files, jsonReporter: { fileName } }));
  await stryker(`${path}.json`, room.tests, `${path}.log`);
  return readReport(fileName, room.tests);
}

async function stryker(config: string, tests: readonly string[], log: string): Promise<void> {
  const packageFile = createRequire(import.meta.url).resolve("@stryker-mutator/core/package.json");
  const command = packageFile.replace("package.json", "bin/stryker.js");
  // Not by Stryker's own option testFiles, with which it does not load the source again where a mutant needs that.
  const env = { ...process.env, MUTATION_TESTS: tests.join() };
  const output = openSync(log, "w");
  const run = spawn(process.execPath, [command, "run", config], { env, stdio: ["ignore", output, output] });
  const [status] = await once(run, "exit");
  closeSync(output);
  if (status !== 0) throw new Error(`Stryker failed, as ${log} tells`);
}

function options(): object {
  return JSON.parse(readFileSync("test/mutation/stryker.config.json", "utf8"));
}
