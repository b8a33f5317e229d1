import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// What the package is inspected with, beyond its tests, which the root does not install: npm run inspections.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path("node_modules/knip"))) {
  throw new Error("The inspectors are not installed: run npm ci --prefix test/inspections first.");
}
if (!existsSync(path("../../dist/form"))) {
  throw new Error("The package is not built: run npm run build first.");
}

export default defineConfig({
  root: path("."),
  test: {
    testTimeout: 300_000, // for a machine that does other things besides
    hookTimeout: 300_000,
    include: ["*.inspection.ts"],
    env: { RECHECK_BACKEND: "pure" }, // the checker in JavaScript, the same on every machine
  },
});
