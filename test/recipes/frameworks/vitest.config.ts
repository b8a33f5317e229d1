import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The recipes for frameworks that the root does not install: npm run recipes.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path("node_modules/hono")) || !existsSync(path("node_modules/express"))) {
  throw new Error("The frameworks are not installed: run npm ci --prefix test/recipes/frameworks first.");
}

export default defineConfig({
  root: path("."),
  resolve: {
    alias: [
      { find: /^widevine-license-token$/, replacement: path("../../../src/index.ts") },
      // docs/recipes has no node_modules of its own.
      { find: /^hono$/, replacement: path("node_modules/hono/dist/index.js") },
    ],
  },
  test: {
    testTimeout: 60_000, // for a machine that does other things besides
    hookTimeout: 60_000,
    include: ["*.recipe.ts"],
  },
});
