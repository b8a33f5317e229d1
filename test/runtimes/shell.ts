import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Report } from "./inside.ts";
import type { Installed } from "./installed.ts";
import { findProgram } from "./program.ts";
import type { Recorded } from "./recorded.ts";

/** Runs a runtime that is a program with standard output: Node, Deno or Bun. */
export function runShell(program: string, flags: readonly string[]) {
  return async ({ folder, shell }: Installed, cases: readonly Recorded[]): Promise<Report> => {
    const file = "cases.json";
    writeFileSync(join(folder, file), JSON.stringify(cases));
    const { stdout } = await promisify(execFile)(findProgram(program), [...flags, basename(shell), file], {
      cwd: folder,
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(stdout);
  };
}
