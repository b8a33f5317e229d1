import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The page of docs/preflight in a real browser, which the root does not install: npm run browser.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

for (const folder of ["test/browser", "docs/preflight"]) {
  if (!existsSync(path(`../../${folder}/node_modules`))) {
    throw new Error(`Its packages are not installed: run npm ci --prefix ${folder} first.`);
  }
}

export default defineConfig({
  root: path("."),
  resolve: {
    alias: [{ find: /^widevine-license-token$/, replacement: path("../../src/index.ts") }], // in test/arbitraries
  },
  test: {
    globalSetup: path("global-setup.ts"),
    fileParallelism: false, // they share a clipboard, and a browser is as much as a small machine carries
    isolate: false, // the files share nothing but what they import
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    include: ["*.browser.ts"],
  },
});
