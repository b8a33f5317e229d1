import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { oneFile } from "./build/one-file.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const { version, homepage = "" } = JSON.parse(readFileSync(path("../../package.json"), "utf8"));

export default defineConfig({
  root: path("."),
  base: "./", // wherever the page is put
  publicDir: false,
  resolve: {
    // The page always shows this checkout.
    alias: [
      { find: /^widevine-license-token$/, replacement: path("../../src/index.ts") },
      { find: /^widevine-license-token\/core$/, replacement: path("../../src/core.ts") },
      { find: /^widevine-license-token\/rules$/, replacement: path("../../src/rule-book/index.ts") },
      { find: /^widevine-license-token\/form$/, replacement: path("../../src/form/index.ts") },
      { find: /^widevine-license-token\/diagnose$/, replacement: path("../../src/diagnose/index.ts") },
      { find: /^widevine-license-token\/keys$/, replacement: path("../../src/keys/index.ts") },
      { find: /^widevine-license-token\/send$/, replacement: path("../../src/send/index.ts") },
      { find: /^widevine-license-token\/messages\/nl$/, replacement: path("../../src/messages/nl.ts") },
    ],
  },
  plugins: [
    {
      name: "about",
      transformIndexHtml: (html) => html.replace("%version%", version).replace("%repository%", homepage),
    },
    oneFile(),
  ],
  build: {
    outDir: path("dist"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false, // its polyfill would fetch, which the policy forbids
  },
  preview: { host: "127.0.0.1" },
});
