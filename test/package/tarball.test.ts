import { execFileSync, execSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// The packed package, installed in an empty folder and used as a stranger would; it packs what `npm run build` has built.

const folder = mkdtempSync(join(tmpdir(), "package-"));
let files: string[] = [];

beforeAll(() => {
  const packed = execSync(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, { encoding: "utf8" });
  const [tarball] = JSON.parse(packed);
  files = tarball.files.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true }');
  const peers = ["io-ts", "fp-ts"].map((name) => `${name}@${versionOf(name)}`).join(" ");
  execSync(`npm install --prefer-offline --no-audit --no-fund "./${tarball.filename}" ${peers}`, {
    cwd: folder,
    stdio: "pipe",
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const body =
  "kid=^kid1&securityLevel=1&hdcpOutputControl=0&kek=000102030405060708090a0b0c0d0e0f&customerAuthenticator=1";
const canonical =
  "customerAuthenticator=1&kek=000102030405060708090a0b0c0d0e0f&kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0";
const use = `
const { right } = core.decodeTokenRequestBody("${body}");
const { left } = core.Kid.decode("fd1a");
console.log(JSON.stringify([core.encodeTokenRequestBody(right), core.issuesOf(left)[0].rule, rules["kid.hex"].code]));
`;
const printed = `${JSON.stringify([canonical, "kid.hex", -4020])}\n`;

test("it is imported as ESM", () => {
  const code = `import * as core from "widevine-license-token"; import { rules } from "widevine-license-token/rules";${use}`;
  expect(run("esm.mjs", code)).toBe(printed);
});

test("it is required as CommonJS", () => {
  const code = `const core = require("widevine-license-token"); const { rules } = require("widevine-license-token/rules");${use}`;
  expect(run("common.cjs", code)).toBe(printed);
});

test("it is required as Jest does: CommonJS in a context of its own, without the globals of a platform", () => {
  // Each module is a function of its own in a new context, which knows ECMAScript and nothing of Node or the Web.
  const code = `
    const { readFileSync } = require("node:fs");
    const { createRequire } = require("node:module");
    const vm = require("node:vm");
    const context = vm.createContext({});
    const loaded = new Map();
    const load = (file) => {
      if (loaded.has(file)) return loaded.get(file).exports;
      const module = { exports: {} };
      loaded.set(file, module);
      const run = vm.runInContext(\`(function (require, module, exports) {\${readFileSync(file, "utf8")}\\n})\`, context);
      const resolve = createRequire(file).resolve;
      run((name) => load(resolve(name)), module, module.exports);
      return module.exports;
    };
    const core = load(require.resolve("widevine-license-token"));
    const { rules } = load(require.resolve("widevine-license-token/rules"));
    ${use}`;
  expect(run("jest.cjs", code)).toBe(printed);
});

test("ESM and CommonJS export the same names", () => {
  const code = `
    import { createRequire } from "node:module";
    import * as esm from "widevine-license-token";
    const common = createRequire(import.meta.url)("widevine-license-token");
    console.log(JSON.stringify([Object.keys(esm).sort(), Object.keys(common).filter((name) => name !== "__esModule").sort()]));`;
  const [esm, common] = JSON.parse(run("names.mjs", code));
  expect(common).toStrictEqual(esm);
  expect(esm).toContain("decodeTokenRequestBody");
});

test("its rule book needs no io-ts", () => {
  const code = `
    import { register } from "node:module";
    const refuse = "export const resolve = (name, context, next) => { if (name === 'io-ts') throw new Error(name); return next(name, context); };";
    register("data:text/javascript," + encodeURIComponent(refuse));
    const { rules } = await import("widevine-license-token/rules");
    console.log(Object.keys(rules).length, await import("widevine-license-token").catch(({ message }) => message));`;
  expect(run("rules.mjs", code)).toBe("39 io-ts\n");
});

test("its documents for other tools are imported and required, all the same", () => {
  const names = ["openapi.json", "vectors.json", "vectors-utf16.json", "vectors.schema.json"];
  const imports = names.map(
    (name, at) => `import file${at} from "widevine-license-token/${name}" with { type: "json" };`,
  );
  const code = `
    import { createRequire } from "node:module";
    ${imports.join("\n")}
    const require = createRequire(import.meta.url);
    const same = (file, name) => JSON.stringify(file) === JSON.stringify(require("widevine-license-token/" + name));
    console.log([file0, file1, file2, file3].map((file, at) => same(file, ${JSON.stringify(names)}[at])).join());
    console.log(file0.openapi, file1.vectors.length > 300, file2.vectors.length > 0, file3.$schema);`;
  const printed = "true,true,true,true\n3.1.0 true true https://json-schema.org/draft/2020-12/schema\n";
  expect(run("documents.mjs", code)).toBe(printed);
});

test("its testing kit runs as ESM and as CommonJS where fast-check is installed, and nothing else needs it", () => {
  const kit = `
    const service = testing.tokenService();
    service.failNext(-2019);
    const [request] = fc.sample(testing.arbitraries.tokenRequestBody, 1);
    const ask = () => service(new Request("https://a/hms/wv/token", { method: "POST", body: new URLSearchParams(request) }));
    ask().then(async (refused) => console.log(refused.status, (await ask()).status));`;
  const esm = `import * as testing from "widevine-license-token/testing"; import fc from "fast-check";${kit}`;
  const common = `const testing = require("widevine-license-token/testing"); const fc = require("fast-check");${kit}`;
  expect(() => run("lacking.mjs", esm)).toThrow("Cannot find package 'fast-check'");
  symlinkSync(join(process.cwd(), "node_modules/fast-check"), join(folder, "node_modules/fast-check"));
  expect(run("testing.mjs", esm)).toBe("400 200\n");
  expect(run("testing.cjs", common)).toBe("400 200\n");
});

test("its program runs", () => {
  const program = join(folder, "node_modules/.bin/widevine-license-token");
  expect(execFileSync(program, ["check", "--canonical", body], { encoding: "utf8" })).toBe(`valid\n${canonical}\n`);
});

test("its types compile for ESM and for CommonJS users, under strict settings", () => {
  const code = `
    import { type TokenRequest, decodeTokenRequestBody, orThrow, Kid } from "widevine-license-token";
    import { rules } from "widevine-license-token/rules";
    import type { TokenService } from "widevine-license-token/testing";
    export const request: TokenRequest = orThrow(decodeTokenRequestBody("", { now: new Date() }));
    export const kid: Kid = orThrow(Kid.decode(rules["kid.hex"].source));
    // @ts-expect-error a code is a number or null
    export const code: string = rules["kid.hex"].code;
    export const answer = (service: TokenService, request: Request): Promise<Response> => service(request);`;
  for (const file of ["user.mts", "user.cts"]) writeFileSync(join(folder, file), code);
  symlinkSync(join(process.cwd(), "node_modules/typescript"), join(folder, "node_modules/typescript"));
  const tsc = createRequire(join(process.cwd(), "package.json")).resolve("typescript/bin/tsc");
  const flags = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022"];
  execFileSync(process.execPath, [tsc, ...flags, "user.mts", "user.cts"], { cwd: folder, stdio: "inherit" });

  // A program without the types of any platform knows the stand-in by what it reads of a request.
  const bare = `
    import type { TokenService } from "widevine-license-token/testing";
    const request = { method: "GET", url: "", headers: { get: () => null }, arrayBuffer: async () => new ArrayBuffer(0) };
    export const answer = (service: TokenService): Promise<object> => service(request);
    // @ts-expect-error no request
    export const wrong = (service: TokenService): Promise<object> => service({});`;
  for (const file of ["bare.mts", "bare.cts"]) writeFileSync(join(folder, file), bare);
  execFileSync(process.execPath, [tsc, ...flags, "--lib", "es2022", "bare.mts", "bare.cts"], {
    cwd: folder,
    stdio: "inherit",
  });
});

test("it holds the built files, the usual documents, and nothing else", () => {
  const unexpected = files.filter(
    (file) =>
      !/^dist\/.*\.(js|d\.ts)$/.test(file) &&
      !/^docs\/spec\/(openapi|vectors|vectors-utf16|vectors\.schema)\.json$/.test(file) &&
      !["dist/cjs/package.json", "package.json", "README.md", "LICENSE", "CHANGELOG.md"].includes(file),
  );
  expect(unexpected).toStrictEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(["dist/index.js", "dist/cjs/index.d.ts", "dist/cli/main.js", "LICENSE"]),
  );
});

test("it depends on its two peers at run time, on fast-check for its testing kit, and on nothing else", () => {
  const { dependencies, peerDependencies, peerDependenciesMeta, scripts } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  expect(dependencies).toBeUndefined();
  expect(Object.keys(peerDependencies)).toStrictEqual(["fast-check", "fp-ts", "io-ts"]);
  expect(peerDependenciesMeta).toStrictEqual({ "fast-check": { optional: true } });
  expect(Object.keys(scripts).filter((name) => /install/.test(name))).toStrictEqual([]);
});

function run(file: string, code: string): string {
  writeFileSync(join(folder, file), code);
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8", stdio: "pipe" });
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
}
