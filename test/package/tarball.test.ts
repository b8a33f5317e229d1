import { execFileSync, execSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// Installs the packed package in an empty folder, and uses it like a user. It packs the result of `npm run build`.

/** Only CI checks the declarations themselves, and those of the peers. */
const isGate = process.env.CI !== undefined;
const checked = isGate ? [] : ["--skipLibCheck"];

const folder = mkdtempSync(join(tmpdir(), "package-"));

beforeAll(() => {
  const packed = execSync(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, { encoding: "utf8" });
  const [tarball] = JSON.parse(packed);
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true }');
  const peers = ["io-ts", "fp-ts"].map((name) => `${name}@${readVersion(name)}`).join(" ");
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

test("can be imported as ESM", () => {
  const code = `import * as core from "widevine-license-token"; import { rules } from "widevine-license-token/rules";${use}`;
  expect(run("esm.mjs", code)).toBe(printed);
});

test("can be required as CommonJS", () => {
  const code = `const core = require("widevine-license-token"); const { rules } = require("widevine-license-token/rules");${use}`;
  expect(run("common.cjs", code)).toBe(printed);
});

test("can be required in a new context, without the globals of a platform", () => {
  // Each module is a function in a new context, which has only the globals of ECMAScript, not those of Node or the Web.
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
  expect(run("context.cjs", code)).toBe(printed);
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

/** The start of a program in which io-ts and fp-ts cannot be imported. */
const register = `
    import { register } from "node:module";
    const refuse = "export const resolve = (name, context, next) => { if (/^(?:io-ts|fp-ts)/.test(name)) throw new Error(name); return next(name, context); };";
    register("data:text/javascript," + encodeURIComponent(refuse));`;

test("exports the rule book without io-ts", () => {
  const code = `${register}
    const { rules } = await import("widevine-license-token/rules");
    console.log(Object.keys(rules).length, await import("widevine-license-token").catch(({ message }) => message));`;
  expect(run("rules.mjs", code)).toBe("45 io-ts\n");
});

test("exports /core without io-ts, as ESM and CommonJS with the same names: those of the main entry but the codecs", () => {
  const code = `
    import { createRequire } from "node:module";
    ${register}
    const core = await import("widevine-license-token/core");
    const common = createRequire(import.meta.url)("widevine-license-token/core");
    const names = (module) => Object.keys(module).filter((name) => name !== "__esModule").sort();
    console.log(JSON.stringify([names(core), names(common), core.encodeTokenRequestBody(core.orThrow(common.decodeTokenRequestBody("${body}")))]));`;
  const [esm, common, encoded] = JSON.parse(run("core.mjs", code));
  expect(common).toStrictEqual(esm);
  expect(encoded).toBe(canonical);
  const whole = 'import * as all from "widevine-license-token"; console.log(JSON.stringify(Object.keys(all)));';
  const others = JSON.parse(run("all.mjs", whole)).filter((name: string) => !esm.includes(name));
  expect(others).toContain("Kid");
  expect(others.filter((name: string) => !/^[A-Z]|Codec$/.test(name))).toStrictEqual(["issuesOf", "problemsOf"]);
});

test("exports /send without io-ts, as ESM and CommonJS: sends a request with a fetch that is given, and with the platform's", () => {
  const send = `
    const request = core.orThrow(core.decodeTokenRequestBody("${body}"));
    const answer = () => new Response("https://wv/rights/?ExpressPlayToken=AQAA");
    const sent = [];
    const fetch = async (url, { method, body }) => (sent.push([url, method, body]), answer());
    globalThis.fetch = async () => { throw new Error("offline"); };
    Promise.all([
      requestToken(request, { target: "test", fetch }),
      requestToken(request, { target: "test" }),
      readTokenResponse(answer()),
    ]).then((results) => console.log(JSON.stringify([sent, ...results])));`;
  const esm = `${register}
    const core = await import("widevine-license-token/core");
    const { requestToken, readTokenResponse } = await import("widevine-license-token/send");${send}`;
  const common = `
    const core = require("widevine-license-token/core");
    const { requestToken, readTokenResponse } = require("widevine-license-token/send");${send}`;
  const right = { url: "https://wv/rights/?ExpressPlayToken=AQAA", licenseServer: "https://wv/rights/", token: "AQAA" };
  for (const printed of [run("send.mjs", esm), run("send.cjs", common)]) {
    expect(JSON.parse(printed)).toStrictEqual([
      [["https://wv-gen.test.expressplay.com/hms/wv/token", "POST", canonical]],
      { _tag: "Right", right },
      { _tag: "Left", left: { kind: "unreachable", attempts: 1, cause: "network" } },
      { _tag: "Right", right },
    ]);
  }
});

test("exports the same JSON documents to import and require", () => {
  const names = [
    "openapi.json",
    "vectors.json",
    "vectors-utf16.json",
    "vectors.schema.json",
    "openapi-observed.json",
    "vectors-observed.json",
    "check.schema.json",
  ];
  const imports = names.map(
    (name, at) => `import file${at} from "widevine-license-token/${name}" with { type: "json" };`,
  );
  const code = `
    import { createRequire } from "node:module";
    ${imports.join("\n")}
    const require = createRequire(import.meta.url);
    const same = (file, name) => JSON.stringify(file) === JSON.stringify(require("widevine-license-token/" + name));
    console.log([file0, file1, file2, file3, file4, file5, file6].map((file, at) => same(file, ${JSON.stringify(names)}[at])).join());
    console.log(file0.openapi, file1.vectors.length > 300, file2.vectors.length > 0, file3.$schema, file4.openapi, file5.contract, file6.$schema);`;
  const printed =
    "true,true,true,true,true,true,true\n3.1.0 true true https://json-schema.org/draft/2020-12/schema 3.1.0 observed https://json-schema.org/draft/2020-12/schema\n";
  expect(run("documents.mjs", code)).toBe(printed);
});

test("exports /testing/service, and if fast-check is installed /testing, as ESM and CommonJS", () => {
  const kit = `
    const service = fake.tokenService();
    service.failNext(-2019);
    const [request] = fc.sample(testing.arbitraries.tokenRequestBody, 1);
    const ask = () => service(new Request("https://a/hms/wv/token", { method: "POST", body: new URLSearchParams(request) }));
    ask().then(async (refused) => console.log(refused.status, (await ask()).status));`;
  const esm = `import * as testing from "widevine-license-token/testing"; import * as fake from "widevine-license-token/testing/service"; import fc from "fast-check";${kit}`;
  const common = `const testing = require("widevine-license-token/testing"); const fake = require("widevine-license-token/testing/service"); const fc = require("fast-check");${kit}`;
  expect(() => run("lacking.mjs", esm)).toThrow("Cannot find package 'fast-check'");
  symlinkSync(join(process.cwd(), "node_modules/fast-check"), join(folder, "node_modules/fast-check"));
  expect(run("testing.mjs", esm)).toBe("400 200\n");
  expect(run("testing.cjs", common)).toBe("400 200\n");
});

test("runs its program", () => {
  const program = join(folder, "node_modules/.bin/widevine-license-token");
  const [verdict, printed] = execFileSync(program, ["check", "--canonical", body], { encoding: "utf8" }).split("\n");
  expect([verdict, printed]).toStrictEqual(["valid", canonical]);
});

test("has types that compile for ESM and CommonJS with strict settings", () => {
  const code = `
    import { type TokenRequest, decodeTokenRequestBody, orThrow, Kid } from "widevine-license-token";
    import { tokenRequestForm } from "widevine-license-token/form";
    import { resolveKid } from "widevine-license-token/keys";
    import { messages } from "widevine-license-token/messages/nl";
    import { rules } from "widevine-license-token/rules";
    import * as core from "widevine-license-token/core";
    import { requestToken } from "widevine-license-token/send";
    import type { TokenService } from "widevine-license-token/testing/service";
    export const request: TokenRequest = orThrow(decodeTokenRequestBody("", { now: new Date() }));
    export const kid: Kid = orThrow(Kid.decode(rules["kid.hex"].source));
    // @ts-expect-error a code is a number or null
    export const code: string = rules["kid.hex"].code;
    export const answer = (service: TokenService, request: Request): Promise<Response> => service(request);
    export const others: readonly [Promise<string>, string] = [resolveKid(kid), messages["kid.hex"]];
    export const form = tokenRequestForm;
    export const logged = async (signal: AbortSignal): Promise<core.RedactedTokenResponse> =>
      core.redactTokenResponse(await requestToken(request, { target: "test", fetch, signal }));
    // @ts-expect-error a string is no request
    export const wrong = requestToken("", { target: "test" });`;
  for (const file of ["user.mts", "user.cts"]) writeFileSync(join(folder, file), code);
  symlinkSync(join(process.cwd(), "node_modules/typescript"), join(folder, "node_modules/typescript"));
  const tsc = createRequire(join(process.cwd(), "package.json")).resolve("typescript/bin/tsc");
  const flags = ["--noEmit", "--strict", "--target", "es2022"];
  const compile = (...more: string[]) =>
    execFileSync(process.execPath, [tsc, ...flags, ...more], { cwd: folder, stdio: "inherit" });
  compile("--module", "nodenext", ...checked, "user.mts", "user.cts");
  if (isGate) compile("--module", "esnext", "--moduleResolution", "bundler", "--skipLibCheck", "user.mts");

  // For a program without the types of a platform, a request of the fake service has the properties that the service reads.
  const withoutTypes = `
    import type { TokenService } from "widevine-license-token/testing/service";
    const request = { method: "GET", url: "", headers: { get: () => null }, arrayBuffer: async () => new ArrayBuffer(0) };
    export const answer = (service: TokenService): Promise<object> => service(request);
    // @ts-expect-error not a request
    export const wrong = (service: TokenService): Promise<object> => service({});`;
  for (const file of ["bare.mts", "bare.cts"]) writeFileSync(join(folder, file), withoutTypes);
  compile("--module", "nodenext", "--skipLibCheck", "--lib", "es2022", "bare.mts", "bare.cts");
}, 180_000);

test("keeps the docstrings of declarations, each before its declaration", () => {
  const directory = join(folder, "node_modules/widevine-license-token/dist");
  const declarations = listFiles(directory).filter((file) => /\.d\.c?ts$/.test(file));
  const texts = declarations.map((file) => readFileSync(join(directory, file), "utf8"));
  expect(texts.filter((text) => text.includes("* @example")).length).toBeGreaterThan(8);
  expect(texts.filter((text) => /[;{] \/\*\*/.test(text))).toStrictEqual([]);
});

test("is not changed by its own scripts in the folder where it is installed", () => {
  const directory = join(folder, "node_modules/widevine-license-token");
  const before = listFiles(directory);
  const env = { ...process.env, PATH: `${join(process.cwd(), "node_modules/.bin")}:${process.env.PATH}` };
  for (const name of ["build", "service"]) {
    const { status } = spawnSync("npm", ["run", name], { cwd: directory, env });
    expect(status, name).not.toBe(0);
  }
  expect(listFiles(directory)).toStrictEqual(before);
});

test("depends only on its peers, and on fast-check for /testing", () => {
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

function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" }).sort();
}

function readVersion(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
}
