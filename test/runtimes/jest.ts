import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Report } from "./inside.ts";
import type { Installed } from "./installed.ts";
import { findProgram } from "./program.ts";
import type { Recorded } from "./recorded.ts";

/** Runs Jest on the present Node, with no configuration except the path of the test file. */
export async function runJest({ folder, jest }: Installed, cases: readonly Recorded[]): Promise<Report> {
  writeFileSync(join(folder, "cases.json"), JSON.stringify(cases));
  const flags = ["--rootDir", folder, "--testMatch", `**/${basename(jest)}`, "--testTimeout", "60000"];
  await promisify(execFile)(process.execPath, [findProgram("jest/bin/jest.js"), ...flags], { cwd: folder });
  return JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
}
