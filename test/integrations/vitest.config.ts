import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The libraries that docs/integrations.md names, which the root does not install: npm run integrations.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path("node_modules"))) {
  throw new Error("The libraries are not installed: run npm ci --prefix test/integrations first.");
}

export default defineConfig({
  root: path("."),
  resolve: {
    alias: [
      { find: /^widevine-license-token$/, replacement: path("../../src/index.ts") },
      { find: /^widevine-license-token\/form$/, replacement: path("../../src/form/index.ts") },
      { find: /^widevine-license-token\/messages\/nl$/, replacement: path("../../src/messages/nl.ts") },
    ],
  },
  test: {
    testTimeout: 60_000, // for a machine that does other things besides
    hookTimeout: 60_000,
    include: ["*.integration.{ts,tsx}"],
  },
});
