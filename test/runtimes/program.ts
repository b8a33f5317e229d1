import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The path of a runtime's program, as its package has it. */
export function programOf(path: string): string {
  const program = fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
  if (existsSync(program)) return program;
  throw new Error(`There is no ${path}: the runtimes are those for Linux with glibc, on x64 and arm64.`);
}
