import { defineConfig, type UserConfig } from "tsdown";

// What npm run build makes: one file an entry and chunks of what they share, as ES modules and as CommonJS, with types.
// Of the types, which are the same in both, the chunk of the ES modules only names that of CommonJS: an ES module may import it.

const entries = [
  "index",
  "core",
  "form/index",
  "diagnose/index",
  "keys/index",
  "messages/nl",
  "rule-book/index",
  "send/index",
  "testing/index",
  "testing/service/index",
];

/** The code of mistakes in values, which forms and diagnoses share. */
const isMistake = /\/(?:contract|parameters)\/.*(?:mistakes?|key-encodings|key-plus|letter-case)\.ts$/;
const others = /\/src\/(?:diagnose|rule-book|keys|testing)\/|remedies\.ts$/;

/** Whether a module is code that most entries need. */
function isOfMain(id: string): boolean {
  return /(?<!\.d)\.ts$/.test(id) && !isMistake.test(id) && !others.test(id);
}

/** An older compiler reports that this file "is not a module": its name says what to do. */
const tooOld = "// The declarations of widevine-license-token need TypeScript 5.4 or newer.\n";

const shared: UserConfig = {
  tsconfig: "src/tsconfig.json",
  platform: "neutral",
  target: "es2022",
  hash: false,
  fixedExtension: false, // .js and .d.ts, for the package is of ES modules
  deps: { neverBundle: [/^node:/] },
  inputOptions: { checks: { pluginTimings: false } },
  outputOptions: {
    plugins: [
      {
        // The docstring of a property of an inline type is printed behind the property before it, where no editor finds it.
        name: "docstrings before their properties",
        renderChunk: { order: "post", handler: (code) => code.replace(/; (\/\*\*.*\*\/)\n( +)/g, ";\n$2$1\n$2") },
        // The names of the files of src, which say nothing to a reader of the package.
        generateBundle(_, bundle) {
          this.emitFile({ type: "asset", fileName: "needs-typescript-5.4-or-newer.d.ts", source: tooOld });
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== "chunk") continue;
            const isShared = chunk.fileName === "types.d.ts";
            chunk.code = isShared
              ? 'export * from "./types.cjs";\n'
              : chunk.code.replace(/^\/\/#(?:end)?region.*\n/gm, "");
          }
        },
      },
    ],
    // Bundlers need the PURE comments; the docstrings are in the declarations.
    comments: { annotation: true, jsdoc: false, legal: false },
    codeSplitting: {
      groups: [
        // What the main entry does not need is in chunks of its own: reading all would take twice the time.
        { name: "shared", test: isOfMain, minShareCount: 2, priority: 1 },
        { name: "mistakes", test: isMistake, minShareCount: 2 },
        { name: "types.d", test: /\.d\.ts$/, minShareCount: 2 }, // .d: else it would be written as code
      ],
    },
  },
};

export default defineConfig([
  // The command line waits at its top level, which CommonJS cannot.
  { ...shared, format: "esm", entry: sources([...entries, "cli/main"]) },
  { ...shared, format: "cjs", entry: sources(entries) },
]);

/** Each file of dist has the path of its source. */
function sources(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
}
