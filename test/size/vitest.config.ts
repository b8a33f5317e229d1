import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// What the built package costs a bundle, and what must not be in one: npm run size.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path("node_modules/esbuild"))) {
  throw new Error("esbuild is not installed: run npm ci --prefix test/size first.");
}
if (!existsSync(path("../../dist/form"))) {
  throw new Error("The package is not built: run npm run build first.");
}

export default defineConfig({
  root: path("."),
  test: {
    testTimeout: 60_000, // for a machine that does other things besides
    hookTimeout: 60_000,
    include: ["*.size.ts"],
    disableConsoleIntercept: true, // the table is printed as it stands
  },
});
