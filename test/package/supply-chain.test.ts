import { execSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../docs/blocks.ts";

// What is published, and what it is built with.

const { scripts, dependencies, bundleDependencies, publishConfig } = JSON.parse(readFileSync("package.json", "utf8"));

test("installing runs nothing and brings nothing: no script of the package's own, no dependency", () => {
  const run = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
  expect(run.filter((name) => Object.hasOwn(scripts, name))).toStrictEqual([]);
  expect({ dependencies, bundleDependencies }).toStrictEqual({
    dependencies: undefined,
    bundleDependencies: undefined,
  });
});

test("publishing asks for provenance", () => {
  expect(publishConfig).toStrictEqual({ access: "public", provenance: true });
});

test("each published file is made of one source, or is listed here", () => {
  const sources = filesBelow("src", ".ts").map((file) => file.slice("src/".length, -".ts".length));
  const made = sources.flatMap((name) =>
    name.startsWith("cli/") ? builds("dist", name) : [...builds("dist", name), ...builds("dist/cjs", name)],
  );
  const listed = ["CHANGELOG.md", "LICENSE", "README.md", "dist/cjs/package.json", "package.json"];
  const documents = ["openapi", "vectors", "vectors-utf16", "vectors.schema"].map((name) => `docs/spec/${name}.json`);
  const [{ files }] = JSON.parse(execSync("npm pack --dry-run --json --ignore-scripts", { encoding: "utf8" }));
  const published: string[] = files.map(({ path }: { path: string }) => path);
  expect(published.sort()).toStrictEqual([...made, ...listed, ...documents].sort());
});

function builds(folder: string, name: string): string[] {
  return [`${folder}/${name}.js`, `${folder}/${name}.d.ts`];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly hasInstallScript?: true }>>;
}

const folders = foldersWith("package.json", ".");

test("each folder with packages of its own has them locked", () => {
  expect(folders.length).toBeGreaterThan(3);
  expect(folders.filter((folder) => !existsSync(join(folder, "package-lock.json")))).toStrictEqual([]);
});

test.each(folders)("the lock of %s pins each package by its hash, and names no host", (folder) => {
  const text = readFileSync(join(folder, "package-lock.json"), "utf8");
  expect(text).not.toContain('"resolved"');
  const { packages }: Lock = JSON.parse(text);
  const { "": root, ...locked } = packages;
  expect(root).toBeDefined();
  const loose = Object.entries(locked).filter(([, { integrity = "" }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(loose.map(([name]) => name)).toStrictEqual([]);
});

test.each(folders)("no package of %s may run a script when it is installed", (folder) => {
  const { packages }: Lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const { allowScripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const allowed = Object.entries(packages).filter(
    ([path, { hasInstallScript }]) => hasInstallScript === true && allowScripts[nameOf(path)] !== false,
  );
  expect(allowed.map(([path]) => path)).toStrictEqual([]);
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** The folders of the repository that have such a file, but for those that are installed or built. */
function foldersWith(file: string, folder: string): string[] {
  const passedOver = ["node_modules", "dist", "coverage", ".git"];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return passedOver.includes(entry.name) ? [] : foldersWith(file, path);
    return entry.name === file ? [dirname(path)] : [];
  });
}
