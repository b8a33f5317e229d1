import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The packed package in every runtime that it promises: npm run runtimes.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path("node_modules/workerd"))) {
  throw new Error("The runtimes are not installed: run npm ci --ignore-scripts --prefix test/runtimes first.");
}
if (!existsSync(path("../../dist/form"))) {
  throw new Error("The package is not built: run npm run build first.");
}

export default defineConfig({
  root: path("."),
  test: {
    testTimeout: 120_000, // for a machine that does other things besides
    hookTimeout: 120_000,
    include: ["*.runtimes.ts"],
  },
});
