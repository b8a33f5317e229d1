import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a bundler makes of a few lines that use the built package. */
export interface Bundle {
  readonly text: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed as `gzip -9` does. */
  readonly gzipped: number;
  /** The files whose code is in it, relative to the package. */
  readonly files: readonly string[];
  /** The packages that it leaves to be imported. */
  readonly imports: readonly string[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles an ES module that imports the package by its name, and so from `dist`, as for a browser. */
export async function bundle(code: string, external: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    tsconfigRaw: {}, // those of the root lead from the package's name to src
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    external: [...external],
    write: false,
    metafile: true,
  });
  const [file, ...others] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined || others.length > 0) throw new Error("A bundle is one file.");
  return {
    text: file.text,
    minified: file.contents.length,
    gzipped: gzipSync(file.contents, { level: 9 }).length,
    files: Object.entries(output.inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
    imports: [...new Set(output.imports.map(({ path }) => path))],
  };
}
