import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** In the gate each property is tried as often as it says, and coverage is measured; `npm test` need not wait for that. */
const isGate = process.env.CI !== undefined;

type Settings = Omit<NonNullable<TestProjectInlineConfiguration["test"]>, "name">;

/** Tests of what seldom breaks and takes long: hostile input, child processes, installs, compilers. They run in the gate. */
const thorough = [
  "test/cli/secrets.test.ts",
  "test/diagnose/body/hostile.test.ts",
  "test/form/backtracking.test.ts",
  "test/fuzz/*.test.ts",
  "test/hostile/*.test.ts",
  "test/oracle/drawn.test.ts",
  "test/package/tarball.test.ts",
  "test/recipes/catalogue.test.ts",
  "test/send/platform-types.test.ts",
  "test/testing/arbitraries/mutations/*.test.ts",
  "test/testing/arbitraries/broken-token-request-body.test.ts",
  "test/types/error-text.test.ts",
];

/** Of the tests that `npm test` and the gate run together. */
const inCore: Settings = {
  isolate: false, // nothing in the core has a state that one file could leave to another
  setupFiles: ["test/properties.ts"],
  env: isGate ? {} : { PROPERTY_RUNS: "30" },
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

const project = (name: string, settings: Settings): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, testTimeout: 300_000, hookTimeout: 300_000, ...settings },
});

export default defineConfig({
  resolve: {
    alias: [
      // The examples of the documents import the package by its name.
      { find: /^widevine-license-token$/, replacement: path("src/index.ts") },
      { find: /^widevine-license-token\/core$/, replacement: path("src/core.ts") },
      { find: /^widevine-license-token\/rules$/, replacement: path("src/rule-book/index.ts") },
      { find: /^widevine-license-token\/form$/, replacement: path("src/form/index.ts") },
      { find: /^widevine-license-token\/diagnose$/, replacement: path("src/diagnose/index.ts") },
      { find: /^widevine-license-token\/keys$/, replacement: path("src/keys/index.ts") },
      { find: /^widevine-license-token\/send$/, replacement: path("src/send/index.ts") },
      { find: /^widevine-license-token\/testing$/, replacement: path("src/testing/index.ts") },
      {
        find: /^widevine-license-token\/testing\/service$/,
        replacement: path("src/testing/service/index.ts"),
      },
      { find: /^widevine-license-token\/messages\/nl$/, replacement: path("src/messages/nl.ts") },
      { find: /^widevine-license-token\/(\w+\.json)$/, replacement: path("docs/spec/$1") },
      // The recipes have no packages beside them.
      { find: /^msw$/, replacement: path("test/node_modules/msw/lib/core/index.mjs") },
      { find: /^@nestjs\/common$/, replacement: path("test/node_modules/@nestjs/common/index.js") },
      { find: /^hono$/, replacement: path("test/node_modules/hono/dist/index.js") },
    ],
  },
  test: {
    maxWorkers: 2,
    reporters: isGate ? ["default", "json"] : ["default"],
    outputFile: { json: "coverage/tests.json" },
    coverage: {
      enabled: isGate,
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["docs/**"], // the page of docs/preflight has a folder src, too, which its browser tests run
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: ["text-summary", "html"],
    },
    // Only the first runs in `npm test`, in the gate also the second; the others need what they install: see package.json.
    projects: [
      project("unit", { ...inCore, include: ["test/**/*.test.ts"], exclude: ["**/node_modules/**", ...thorough] }),
      project("thorough", { ...inCore, include: thorough }),
      {
        ...project("recipes", { include: ["test/recipes/frameworks/*.recipe.ts"] }),
        oxc: { decorator: { legacy: true } }, // those of NestJS
      },
      project("integrations", { include: ["test/integrations/*.integration.{ts,tsx}"] }),
      project("validators", { include: ["test/validators/*.validator.ts"] }),
      project("contributing", { include: ["test/contributing/*.contributing.ts"] }),
      project("inspections", {
        include: ["test/inspections/*.inspection.ts"],
        env: { RECHECK_BACKEND: "pure" }, // the checker in JavaScript, the same on every machine
      }),
      project("size", { include: ["test/size/*.size.ts"], disableConsoleIntercept: true }), // its table is printed as it stands
      project("runtimes", { include: ["test/runtimes/*.runtimes.ts"] }),
      project("browser", {
        include: ["test/browser/*.browser.ts"],
        globalSetup: "test/browser/global-setup.ts",
        sequence: { groupOrder: 1 },
        fileParallelism: false, // they share a clipboard, and a browser is as much as a small machine carries
        isolate: false, // the files share nothing but what they import
        expect: { poll: { timeout: 60_000 } },
      }),
    ],
  },
});
