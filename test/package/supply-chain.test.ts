import { execSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

// The published files, and the packages that build them.

const { scripts, bin, exports, dependencies, bundleDependencies, publishConfig } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

test("has no install script and no dependency", () => {
  const run = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
  expect(run.filter((name) => Object.hasOwn(scripts, name))).toStrictEqual([]);
  expect({ dependencies, bundleDependencies }).toStrictEqual({
    dependencies: undefined,
    bundleDependencies: undefined,
  });
});

test("is published with provenance", () => {
  expect(publishConfig).toStrictEqual({ access: "public", provenance: true });
});

test("publishes only entries, chunks that entries share, and the files listed here", () => {
  const entries = [bin["widevine-license-token"], ...findPaths(exports)].map((path) => path.replace("./", ""));
  const listed = ["CHANGELOG.md", "LICENSE", "README.md", "dist/cli/main.d.ts"];
  const names = "shared|mistakes|apply-fixes|rule-book|service|token-response|unwrap-content-key|rolldown-runtime";
  const chunks = new RegExp(`^dist/(?:(?:${names})\\.c?js|types\\.d\\.c?ts)$`);
  const [{ files, size }] = JSON.parse(execSync("npm pack --dry-run --json --ignore-scripts", { encoding: "utf8" }));
  const published: string[] = files.map(({ path }: { path: string }) => path);
  expect(published.filter((path) => !chunks.test(path)).sort()).toStrictEqual(
    [...new Set([...entries, ...listed])].sort(),
  );
  expect(published.filter((path) => chunks.test(path))).toHaveLength(13);
  expect(published.length).toBeLessThanOrEqual(80);
  expect(size).toBeLessThanOrEqual(357_000);
});

/** Returns the files that the exports name, at any depth of conditions. */
function findPaths(exported: unknown): string[] {
  if (typeof exported === "string") return [exported];
  return typeof exported === "object" && exported !== null ? Object.values(exported).flatMap(findPaths) : [];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly hasInstallScript?: true }>>;
}

const folders = findFolders("package.json", ".");

test("every folder with a package.json has a lock file", () => {
  expect(folders.length).toBeGreaterThan(3);
  expect(folders.filter((folder) => !existsSync(join(folder, "package-lock.json")))).toStrictEqual([]);
});

test("test/node_modules has the versions of the root for shared packages", () => {
  const versions = (folder: string): Map<string, string> => {
    const lock: { packages: Record<string, { version: string }> } = JSON.parse(
      readFileSync(join(folder, "package-lock.json"), "utf8"),
    );
    return new Map(Object.entries(lock.packages).map(([path, { version }]) => [path, version]));
  };
  const root = versions(".");
  const top = [...versions("test")].filter(([path]) => path.split("node_modules/").length === 2);
  expect(top.length).toBeGreaterThan(20);
  expect(top.filter(([path, version]) => (root.get(path) ?? version) !== version)).toStrictEqual([]);
});

test.each(folders)("the lock file of %s pins each package by its hash, and names no host", (folder) => {
  const text = readFileSync(join(folder, "package-lock.json"), "utf8");
  expect(text).not.toContain('"resolved"');
  const { packages }: Lock = JSON.parse(text);
  const { "": root, ...locked } = packages;
  expect(root).toBeDefined();
  const loose = Object.entries(locked).filter(([, { integrity = "" }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(loose.map(([name]) => name)).toStrictEqual([]);
});

test.each(folders)("no package of %s may run an install script", (folder) => {
  const { packages }: Lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const { allowScripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const allowed = Object.entries(packages).filter(
    ([path, { hasInstallScript }]) => hasInstallScript === true && allowScripts[toName(path)] !== false,
  );
  expect(allowed.map(([path]) => path)).toStrictEqual([]);
});

function toName(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** Finds the folders of the repository with this file, except installed and built ones. */
function findFolders(file: string, folder: string): string[] {
  const ignored = ["node_modules", "dist", "coverage", ".git"];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ignored.includes(entry.name) ? [] : findFolders(file, path);
    return entry.name === file ? [dirname(path)] : [];
  });
}
