import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The examples of the documents import the package by its name.
    alias: [
      { find: /^widevine-license-token$/, replacement: source("index.ts") },
      { find: /^widevine-license-token\/rules$/, replacement: source("rule-book/index.ts") },
      { find: /^widevine-license-token\/form$/, replacement: source("form/index.ts") },
      { find: /^widevine-license-token\/keys$/, replacement: source("keys/index.ts") },
      { find: /^widevine-license-token\/testing$/, replacement: source("testing/index.ts") },
      { find: /^widevine-license-token\/messages\/nl$/, replacement: source("messages/nl.ts") },
      { find: /^widevine-license-token\/(\w+\.json)$/, replacement: source("../docs/spec/$1") },
    ],
  },
  test: {
    maxWorkers: 2,
    isolate: false, // nothing in the core has a state that one file could leave to another
    testTimeout: 60_000, // for a machine that does other things besides
    hookTimeout: 60_000,
    include: ["test/**/*.test.ts"],
    reporters:
      process.env.CI === undefined ? ["default"] : ["default", ["json", { outputFile: "coverage/tests.json" }]],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: ["text-summary", "html"],
    },
  },
});
