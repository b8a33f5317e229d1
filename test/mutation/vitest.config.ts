import { defineConfig } from "vitest/config";

// The tests that run against each mutant: those of the files in src, each property with one seed and few cases. Excluded are
// tests that start programs, read the source as text, or measure time: they would fail for any change.

export default defineConfig({
  test: {
    isolate: false,
    testTimeout: 60_000,
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/node_modules/**",
      "test/{cli,conformance,contributing,docs,hostile,oracle,package,recipes,spec,types}/**",
      "test/{completeness,structure}.test.ts",
      "test/form/{backtracking,imports}.test.ts",
      "test/keys/index.test.ts",
    ],
    setupFiles: ["test/properties.ts"],
    env: { PROPERTY_RUNS: "100", PROPERTY_SEED: "6" },
  },
});
