import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The correctness part of the measurements; the root does not install the peers: npm ci --prefix bench.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path("node_modules/ajv")) || !existsSync(path("../dist/index.js"))) {
  throw new Error("The peers or the package are missing: run npm ci --prefix bench and npm run build first.");
}

export default defineConfig({
  root: path("."),
  test: {
    testTimeout: 300_000, // for a machine that does other things besides
    include: ["*.test.ts"],
  },
});
