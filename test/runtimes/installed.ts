import { execSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A user's folder with the packed package and its peers installed, and the programs to run there. */
export interface Installed {
  readonly folder: string;
  /** The program for Node, Deno and Bun, which imports the package by its name. */
  readonly shell: string;
  /** The Worker for workerd. It contains the package, because workerd does not search node_modules. */
  readonly worker: string;
  readonly page: string;
  /** A test file of Jest, as CommonJS. */
  readonly jest: string;
  remove(): void;
}

export async function install(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), "runtimes-"));
  const packed = execSync(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, { cwd: root });
  const [{ filename }] = JSON.parse(String(packed));
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }');
  const peers = ["io-ts", "fp-ts", "fast-check"].map((name) => `${name}@${readVersion(name)}`).join(" ");
  const flags = "--prefer-offline --ignore-scripts --no-audit --no-fund";
  execSync(`npm install ${flags} "./${filename}" ${peers}`, { cwd: folder, stdio: "pipe" });
  return {
    folder,
    shell: await compile(folder, "in-shell", false),
    worker: await compile(folder, "in-worker", true),
    page: await compile(folder, "in-page", true),
    jest: await compile(folder, "in-jest", false, "cjs"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Bundles a file of this folder; the runtime imports the package, unless it is bundled from the installed one. */
async function compile(
  folder: string,
  name: string,
  withPackage: boolean,
  format: "esm" | "cjs" = "esm",
): Promise<string> {
  const outfile = join(folder, `${name}.${format === "esm" ? "js" : "cjs"}`);
  await build({
    entryPoints: [join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    format,
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    tsconfigRaw: {}, // the root's tsconfig maps the package's name to src
    ...(withPackage ? { nodePaths: [join(folder, "node_modules")] } : { packages: "external" as const }),
    external: ["node:*"],
  });
  return outfile;
}

function readVersion(name: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
