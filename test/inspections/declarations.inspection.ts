import { execFile, execSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import type ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// Whoever writes `declaration: true` exports what our functions return without writing its type: the compiler must find a name
// for it in the entry that the file imports. Each consumer is compiled against the packed package, as a stranger does it, and by the
// fastest compiler alone.

const consumers = readdirSync("test/inspections/consumers");
const folder = mkdtempSync(join(tmpdir(), "declarations-"));
const resolutions = { nodenext: { module: "nodenext" }, bundler: { module: "esnext", moduleResolution: "bundler" } };

beforeAll(() => {
  const packed = execSync(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, { encoding: "utf8" });
  const [{ filename }] = JSON.parse(packed);
  const installed = join(folder, "node_modules");
  execSync(`mkdir -p "${installed}" && tar xzf "${filename}" && mv package "${installed}/widevine-license-token"`, {
    cwd: folder,
  });
  for (const name of ["io-ts", "fp-ts", "fast-check", "pure-rand"]) {
    symlinkSync(resolve("node_modules", name), join(installed, name));
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const file of consumers) {
    writeFileSync(join(folder, file), readFileSync(join("test/inspections/consumers", file)));
  }
  for (const [file, files] of [["all", consumers] as const, ...consumers.map((one) => [one, [one]] as const)]) {
    for (const [resolution, options] of Object.entries(resolutions)) {
      const compilerOptions = { ...options, ...common, outDir: join(folder, "out") };
      writeFileSync(configOf(file, resolution), JSON.stringify({ compilerOptions, files }));
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const common = {
  strict: true,
  declaration: true,
  emitDeclarationOnly: true,
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
};

function configOf(file: string, resolution: string): string {
  return join(folder, `tsconfig.${basename(file, ".ts")}.${resolution}.json`);
}

const fromSuites = createRequire(resolve("test/package.json"));
/** The oldest and the newest versions whose compiler is JavaScript; a later one is a program, and fast. */
const versions: readonly (readonly [version: string, load: () => typeof ts])[] = [
  ["5.4", () => fromSuites("typescript-5.4")],
  ["5.9", () => fromSuites("typescript-5.9")],
  ["6", () => createRequire(resolve("package.json"))("typescript")],
];

describe.each(versions)("TypeScript %s", (version, load) => {
  const compiler = load();

  test("is that version", () => expect(compiler.version.startsWith(version)).toBe(true));

  test("emits the declarations of all", () => {
    const { config } = compiler.readConfigFile(configOf("all", "nodenext"), compiler.sys.readFile);
    const { options, fileNames } = compiler.parseJsonConfigFileContent(config, compiler.sys, folder);
    const host = compiler.createCompilerHost(options);
    host.writeFile = () => {};
    const program = compiler.createProgram(fileNames, options, host);
    const problems = [...compiler.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
    expect(problems.map(({ messageText }) => compiler.flattenDiagnosticMessageText(messageText, " "))).toStrictEqual(
      [],
    );
  });
});

// A compiler that is too old gets an error with the version that is needed, not the type `any`.
const tooOld: readonly (readonly [version: string, load: () => typeof ts])[] = [
  ["4.7", () => fromSuites("typescript-4.7")],
  ["5.3", () => fromSuites("typescript-5.3")],
];

describe.each(tooOld)("TypeScript %s", (_, load) => {
  const compiler = load();
  const { Node16: module } = compiler.ModuleKind;
  const { CommonJS } = compiler.ModuleKind;
  const { Node16, NodeJs } = compiler.ModuleResolutionKind;

  test.each([
    ["node16", { module, moduleResolution: Node16 }],
    ["node", { module: CommonJS, moduleResolution: NodeJs }],
  ])("%s: is told of every entry which version it needs", (_, resolution) => {
    const options = { ...resolution, strict: true, noEmit: true, skipLibCheck: true, types: [] };
    const program = compiler.createProgram(
      consumers.map((file) => join(folder, file)),
      { ...options, target: compiler.ScriptTarget.ES2020 },
    );
    const told = compiler
      .getPreEmitDiagnostics(program)
      .filter(({ messageText }) => /needs-typescript-5\.4-or-newer\.d\.ts' is not a module/.test(String(messageText)))
      .map(({ file }) => file?.fileName);
    expect(new Set(told)).toStrictEqual(new Set(consumers.map((file) => join(folder, file))));
  });
});

describe("TypeScript 7", () => {
  const run = promisify(execFile);

  test.each([...consumers.map((file) => [file, "nodenext"]), ["all", "bundler"]])(
    "%s, %s: emits declarations",
    async (file, resolution) => {
      const compiler = resolve("test/node_modules/typescript-7/bin/tsc");
      const { stdout } = await run(process.execPath, [compiler, "-p", configOf(file, resolution)]).catch(
        (error) => error,
      );
      expect(stdout).toBe("");
    },
  );
});
