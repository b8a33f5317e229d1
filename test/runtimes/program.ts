import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Returns the path of a runtime's program in its package. */
export function findProgram(path: string): string {
  const program = fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
  if (existsSync(program)) return program;
  throw new Error(`There is no ${path}: the runtimes are those for Linux with glibc, on x64 and arm64.`);
}
