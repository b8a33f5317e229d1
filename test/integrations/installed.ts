import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The options of a user: those that Vite writes into a new project. */
const compilerOptions = {
  ...{ target: "ES2022", lib: ["ES2023", "DOM", "DOM.Iterable"], jsx: "react-jsx", types: [], noEmit: true },
  ...{ module: "ESNext", moduleResolution: "bundler", allowImportingTsExtensions: true },
  ...{ strict: true, skipLibCheck: true, noUncheckedIndexedAccess: true },
  preserveSymlinks: true, // so that a package finds what is installed beside it here, and nothing else
};

/** Compiles files in a project that has only these packages, and returns the errors of the compiler. */
export async function compileWith(
  packages: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), "integration-"));
  const link = (name: string, target: string): void => {
    const file = join(project, "node_modules", name);
    mkdirSync(dirname(file), { recursive: true });
    symlinkSync(target, file);
  };
  for (const part of ["package.json", "dist"]) link(`widevine-license-token/${part}`, path(`../../${part}`));
  for (const name of packages) {
    const [ofTests, ofRoot] = [path(`../node_modules/${name}`), path(`../../node_modules/${name}`)];
    link(name, existsSync(ofTests) ? ofTests : ofRoot);
  }
  for (const [name, code] of Object.entries(files)) writeFileSync(join(project, name), code);
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts", "*.tsx"] }));
  const compiler = path("../node_modules/typescript-7/bin/tsc");
  const errors = await new Promise<string>((resolve) => {
    execFile(process.execPath, [compiler, "-p", project], (_error, stdout, stderr) => resolve(`${stdout}${stderr}`));
  });
  rmSync(project, { recursive: true });
  return errors;
}
