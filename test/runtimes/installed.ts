import { execSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A folder of a stranger, with the packed package and its peers installed, and what is run there. */
export interface Installed {
  readonly folder: string;
  /** The program of Node, Deno and Bun: it imports the package by its name, and each of them finds it itself. */
  readonly shell: string;
  /** workerd takes modules, but knows no node_modules: the package is bundled into its Worker. */
  readonly worker: string;
  readonly page: string;
  remove(): void;
}

export async function install(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), "runtimes-"));
  const packed = execSync(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, { cwd: root });
  const [{ filename }] = JSON.parse(String(packed));
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }');
  const peers = ["io-ts", "fp-ts", "fast-check"].map((name) => `${name}@${versionOf(name)}`).join(" ");
  const flags = "--prefer-offline --ignore-scripts --no-audit --no-fund";
  execSync(`npm install ${flags} "./${filename}" ${peers}`, { cwd: folder, stdio: "pipe" });
  return {
    folder,
    shell: await compiled(folder, "in-shell", false),
    worker: await compiled(folder, "in-worker", true),
    page: await compiled(folder, "in-page", true),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Our own files become one module; the package is left to the runtime, or taken from where it is installed. */
async function compiled(folder: string, name: string, withPackage: boolean): Promise<string> {
  const outfile = join(folder, `${name}.js`);
  await build({
    entryPoints: [join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    tsconfigRaw: {}, // those of the root lead from the package's name to src
    ...(withPackage ? { nodePaths: [join(folder, "node_modules")] } : { packages: "external" as const }),
    external: ["node:*"],
  });
  return outfile;
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
