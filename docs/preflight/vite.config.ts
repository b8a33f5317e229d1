import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path("."),
  base: "./", // wherever the page is put
  publicDir: path("public"),
  resolve: {
    // The page always shows this checkout.
    alias: [
      { find: /^widevine-license-token$/, replacement: path("../../src/index.ts") },
      { find: /^widevine-license-token\/core$/, replacement: path("../../src/core.ts") },
      { find: /^widevine-license-token\/diagnose$/, replacement: path("../../src/diagnose/index.ts") },
      { find: /^widevine-license-token\/rules$/, replacement: path("../../src/rule-book/index.ts") },
      { find: /^widevine-license-token\/form$/, replacement: path("../../src/form/index.ts") },
      { find: /^widevine-license-token\/keys$/, replacement: path("../../src/keys/index.ts") },
      { find: /^widevine-license-token\/messages\/nl$/, replacement: path("../../src/messages/nl.ts") },
    ],
  },
  build: {
    outDir: path("dist"),
    emptyOutDir: true,
    assetsInlineLimit: 0, // the page's policy allows nothing inline
    modulePreload: false, // its polyfill would fetch, which the policy forbids
  },
  preview: { host: "127.0.0.1" },
});
