import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Other people's tools read what docs/spec/ holds: npm run validators.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path("node_modules/ajv"))) {
  throw new Error("The validators are not installed: run npm ci --prefix test/validators first.");
}

export default defineConfig({
  // The files of the project are read from its root.
  root: path("../.."),
  test: {
    testTimeout: 60_000, // for a machine that does other things besides
    hookTimeout: 60_000,
    include: ["test/validators/*.validator.ts"],
  },
});
