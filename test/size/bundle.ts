import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Plugin } from "esbuild";

/** The bundle of code that uses the built package. */
export interface Bundle {
  readonly text: string;
  /** The minified size in bytes. */
  readonly minified: number;
  /** The minified size in bytes, compressed as with `gzip -9`. */
  readonly gzipped: number;
  /** The files of the build in the bundle. */
  readonly built: readonly string[];
  /** The sources in the same bundle of `src`, since in the build they are one chunk. */
  readonly files: readonly string[];
  /** The packages that the bundle imports. */
  readonly imports: readonly string[];
}

/** The packages that the user of the package installs. */
export const peers: readonly string[] = ["io-ts", "fp-ts", "fast-check"];

const root = fileURLToPath(new URL("../..", import.meta.url));

const options = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  write: false,
  metafile: true,
} as const satisfies BuildOptions;

/** Bundles an ES module for a browser; it imports the package by its name, and so from `dist`. */
export async function bundle(code: string, external: readonly string[] = []): Promise<Bundle> {
  const stdin = { contents: code, resolveDir: root };
  // The paths in the root's tsconfig map the package's name to src.
  const minified = { ...options, stdin, minify: true, plugins: [externalize(external)] };
  const { outputFiles, metafile } = await build({ ...minified, tsconfigRaw: {} });
  const source = await build({ ...minified, tsconfig: "tsconfig.json" });
  const [file, ...others] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined || others.length > 0) throw new Error("A bundle is one file.");
  return {
    text: file.text,
    minified: file.contents.length,
    gzipped: gzipSync(file.contents, { level: 9 }).length,
    built: Object.keys(metafile.inputs),
    files: Object.values(source.metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
    ),
    imports: [...new Set(output.imports.map(({ path }) => path))],
  };
}

/** Makes packages external, without side effects, as each of them declares. */
function externalize(packages: readonly string[]): Plugin {
  return {
    name: "external packages",
    setup(plugged) {
      plugged.onResolve({ filter: /^[^.]/ }, ({ path }) =>
        packages.some((name) => path === name || path.startsWith(`${name}/`))
          ? { path, external: true, sideEffects: false }
          : undefined,
      );
    },
  };
}

/** Bundles an import of an entry without names, and ignores the field `sideEffects`: returns the code that is not removed. */
export async function bundleUnused(entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `import "widevine-license-token${entry.slice(1)}";`, resolveDir: root },
    tsconfigRaw: {},
    plugins: [externalize(peers), withoutSideEffectsField],
  });
  return outputFiles.map(({ text }) => text).join("");
}

const withoutSideEffectsField: Plugin = {
  name: "without the field sideEffects",
  setup(plugged) {
    const { resolve: ownPath } = createRequire(join(root, "package.json"));
    plugged.onResolve({ filter: /^widevine-license-token/ }, ({ path }) => ({
      path: ownPath(path).replace(/\.cjs$/, ".js"),
      sideEffects: true,
    }));
    plugged.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: true,
    }));
  },
};

/** Bundles for the platform `neutral`, which cannot resolve a package that has only a `main`: so io-ts stays an import. */
export async function bundleNeutrally(entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `export * from "widevine-license-token${entry.slice(1)}";`, resolveDir: root },
    tsconfigRaw: {},
    platform: "neutral",
    plugins: [externalize(["io-ts"])],
  });
  return outputFiles.map(({ text }) => text).join("");
}
