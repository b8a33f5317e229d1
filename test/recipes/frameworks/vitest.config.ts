import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The recipes for frameworks that the root does not install: npm run recipes.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!["express", "hono", "msw"].every((name) => existsSync(path(`node_modules/${name}`)))) {
  throw new Error("The frameworks are not installed: run npm ci --prefix test/recipes/frameworks first.");
}

export default defineConfig({
  root: path("."),
  resolve: {
    alias: [
      { find: /^widevine-license-token$/, replacement: path("../../../src/index.ts") },
      { find: /^widevine-license-token\/testing$/, replacement: path("../../../src/testing/index.ts") },
      // docs/recipes has no node_modules of its own.
      { find: /^msw$/, replacement: path("node_modules/msw/lib/core/index.mjs") },
      { find: /^hono$/, replacement: path("node_modules/hono/dist/index.js") },
    ],
  },
  test: {
    testTimeout: 60_000, // for a machine that does other things besides
    hookTimeout: 60_000,
    include: ["*.recipe.ts"],
  },
});
