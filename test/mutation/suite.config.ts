import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Mutation tests, as docs/mutation.md tells: npm run mutation.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path("node_modules/@stryker-mutator"))) {
  throw new Error("Stryker is not installed: run npm ci --prefix test/mutation first.");
}

export default defineConfig(({ mode }) => ({
  root: path("../.."),
  test: {
    env: { MUTATION: mode },
    testTimeout: 2 * 60 * 60_000, // a whole room
    include: ["test/mutation/*.mutation.ts"],
  },
}));
