import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow } from "./docs/blocks.ts";
import {
  assertions,
  circles,
  folderOf,
  foreignImports,
  importsOf,
  impurities,
  layerOf,
  layers,
  lineCount,
  missingExports,
  namedParameterCount,
  namedParameters,
  parameterNamesOf,
  reachedFrom,
  type Source,
  samplingImports,
  siblingImports,
  unreachedFiles,
  upwardImports,
} from "./structure.ts";

// Checks the structure that docs/architecture.md shows, and tests the checks with sources that break each rule.

const sources: readonly Source[] = filesBelow("src", ".ts").map((file) => ({
  path: relative("src", file),
  text: readFileSync(file, "utf8"),
}));
const names = parameterNamesOf(sources);

/** The files that may name a parameter in a string: they are about single parameters, such as the key id in `/keys`. */
const aboutParameters =
  /^(?:(?:parameters|contracts|messages|events|conversions|keys)\/|http\/advi[cs]e\.ts$|testing\/service\/(?:error-format|refusal)\.ts$)/;

/** How many parameters a file names before it counts as a list of them. */
const list = 9;

/** Every list of the parameters in src, and why it exists. */
const lists: Readonly<Record<string, string>> = {
  "contracts/documented-schemas.ts": "the schemas of the values",
  "contracts/documented.straight-line.ts": "generated from the entries",
  "contracts/documented.ts": "the entries",
  "contracts/encoder.straight-line.ts": "generated from the entries of both contracts",
  "contracts/observed-token-request-input.ts": "the input type of the observed contract",
  "contracts/observed-token-request.ts": "the request type of the observed contract",
  "contracts/observed.straight-line.ts": "generated from the entries",
  "contracts/observed.ts": "the entries of the observed contract",
  "contracts/token-request-input.ts": "the input type, written out for editors",
  "contracts/token-request.ts": "the request type, written out for editors",
  "contracts/values.ts": "exports: the types of values",
  "diagnose/documented-mistakes.ts": "the mistakes in the values",
  "events/license-errors.ts": "each error names the parameters that cause it",
  "form/definitions.ts": "the definitions of the fields",
  "index.ts": "exports: the codecs",
  "messages/nl.ts": "a language",
  "request/literals.ts": "the literals that the compiler checks",
  "rule-book/chapters.ts": "the chapters of the rule book",
  "rule-book/observed-chapters.ts": "those of the observed contract",
  "testing/arbitraries/observed-samples.ts": "those of the observed contract",
  "testing/arbitraries/samples.ts": "the samples",
};

describe("src", () => {
  test("has each file in a layer, and no empty folder in a layer", () => {
    expect(sources.filter(({ path }) => layerOf(path) === -1).map(({ path }) => path)).toStrictEqual([]);
    expect(layers.flat().filter((folder) => !sources.some(({ path }) => folderOf(path) === folder))).toStrictEqual([]);
  });

  test.each([
    ["folders import from lower layers only", upwardImports],
    ["a parameter's folder imports only from itself, text/ and contract/", siblingImports],
    ["only /testing and the samples import what needs fast-check", samplingImports],
    ["packages are imported where they are allowed, each from one path, and fp-ts for its type only", foreignImports],
    ["the core has no clock, randomness, output, globals, or code made from strings", impurities],
    ["no file that people write has more than 200 lines", tooLong],
    ["a parameter has a special case only in files that are about parameters", specialCases],
  ])("%s", (_, check) => {
    const complaints = sources.flatMap((source) => check(source).map((complaint) => `${source.path}: ${complaint}`));
    expect(complaints).toStrictEqual([]);
  });

  test("types are asserted where values are branded, and nowhere else", () => {
    expect(sources.filter((source) => assertions(source).length > 0).map(({ path }) => path)).toStrictEqual([
      "contract/branded.ts",
    ]);
  });

  test("entries that do not need io-ts do not reach it", () => {
    const entries = [
      "rule-book/index.ts",
      "diagnose/index.ts",
      "form/index.ts",
      "messages/nl.ts",
      "keys/index.ts",
      "send/index.ts",
      "testing/index.ts",
      "testing/service/index.ts",
    ];
    for (const entry of entries) {
      expect(reachedFrom(sources, entry).filter((path) => folderOf(path) === "io-ts")).toStrictEqual([]);
    }
  });

  test("has no circle of imports, neither of files nor of folders", () => {
    expect(circles(sources)).toStrictEqual([]);
  });

  test("has no file that no entry reaches", () => {
    expect(unreachedFiles(sources)).toStrictEqual([]);
  });

  test("exports the codec and the field definition of each parameter", () => {
    expect(names.length).toBeGreaterThan(list);
    expect(missingExports(sources)).toStrictEqual([]);
  });

  test("lists the parameters where there is a reason, and nowhere else", () => {
    const found = sources.filter((source) => namedParameterCount(source, names) >= list).map(({ path }) => path);
    expect(found).toStrictEqual(Object.keys(lists));
  });
});

test("docs/architecture.md names every folder", () => {
  const document = readFileSync("docs/architecture.md", "utf8");
  const named = [...document.matchAll(/`src\/([\w.-]+)\/?`/g)].map(([, folder]) => folder);
  expect(layers.flat().filter((folder) => !named.includes(folder))).toStrictEqual([]);
});

test("the reference decoder shares no code with src", () => {
  const reference = filesBelow("test/reference", ".ts").map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const foreign = reference
    .flatMap((source) => importsOf(source).filter((name) => !(name === "vitest" && source.path.endsWith(".test.ts"))))
    .filter((name) => !/^\.\/[a-z-]+\.ts$/.test(name));
  expect(foreign).toStrictEqual([]);
});

describe("the checks find", () => {
  test.each([
    ["text/hex.ts", 'import { createIssue } from "../contract/issue.ts";'],
    ["text/hex.ts", 'export type { Issue } from "../contract/issue.ts";'],
    ["contract/contract.ts", 'import { documented } from "../contracts/documented.ts";'],
    ["parameters/kid/kid.ts", 'const codecs = await import("../../io-ts/key-codecs.ts");'],
    ["http/advise.ts", 'import { Kid } from "../io-ts/key-codecs.ts";'],
    ["request/decode.ts", 'type Kid = import("../io-ts/key-codecs.ts").Kid;'],
    ["form/index.ts", 'import { run } from "../cli/run.ts";'],
  ])("an import that does not go to a lower layer: in %s, %s", (path, text) => {
    expect(upwardImports({ path, text })).toHaveLength(1);
  });

  test.each([
    ["parameters/kid/kid.ts", 'import type { Kek } from "../kek/kek.ts";'],
    ["parameters/key-source/samples.ts", 'import { samples } from "../kek/samples.ts";'],
    ["parameters/kid/field.ts", 'export type { Field } from "../../form/field.ts";'],
  ])("an import of a parameter's folder from another one: in %s, %s", (path, text) => {
    expect(siblingImports({ path, text })).toHaveLength(1);
  });

  test.each([
    ["parameters/kid/kid.ts", 'import { samples } from "./samples.ts";'],
    ["contract/slot.ts", 'import type { Sample } from "./sampling/sample.ts";'],
    ["form/index.ts", 'import { samples } from "../parameters/kid/samples.ts";'],
  ])("an import of what needs fast-check: in %s, %s", (path, text) => {
    expect(samplingImports({ path, text })).toHaveLength(1);
    expect(samplingImports({ path: "testing/index.ts", text })).toStrictEqual([]);
  });

  test.each([
    ["text/hex.ts", 'import { Buffer } from "node:buffer";'],
    ["keys/web-crypto.ts", 'import { webcrypto } from "node:crypto";'],
    ["contract/issue.ts", 'import fs from "fs";'],
    ["form/index.ts", 'import * as fc from "fast-check";'],
    ["parameters/kid/kid.ts", 'import type * as fc from "fast-check";'],
    ["contract/issue.ts", 'import * as E from "fp-ts/Either";'],
    ["contract/issue.ts", 'import { pipe } from "fp-ts";'],
    ["contract/issue.ts", 'import { left } from "fp-ts/lib/Either.js";'],
    ["contract/issue.ts", 'import { Type } from "io-ts/lib/index.js";'],
    ["contract/issue.ts", 'const io = require("io-ts/es6");'],
    ["cli/run.ts", 'import yargs from "yargs";'],
  ])("a package that is not allowed: in %s, %s", (path, text) => {
    expect(foreignImports({ path, text })).toHaveLength(1);
  });

  test.each([
    "Date.now()",
    "new Date()",
    "Date()",
    "const { now } = Date;",
    "const D = Date;",
    'Date["now"]()',
    "Math.random()",
    "const { random } = Math;",
    "console.log(1);",
    "globalThis.crypto;",
    "process.env;",
    'eval("1");',
    'const e = eval; e("1");',
    'new Function("return 1");',
    "performance.now();",
    "setTimeout(f);",
    "import.meta.url;",
    "declare const document: { title: string };",
  ])("what is impure: %s", (text) => {
    expect(impurities({ path: "text/hex.ts", text })).not.toStrictEqual([]);
    expect(impurities({ path: "cli/run.ts", text })).toStrictEqual([]);
  });

  test.each(["fetch(url, init);", "setTimeout(f, 250);", "Date.now();", "declare const fetch: Fetch;"])(
    "what is impure but in /send: %s",
    (text) => {
      expect(impurities({ path: "http/advise.ts", text })).not.toStrictEqual([]);
      expect(impurities({ path: "send/stop.ts", text })).toStrictEqual([]);
    },
  );

  test.each(["new Date();", "Math.random();", "console.log(1);", "globalThis.fetch;", "setInterval(f, 1);"])(
    "what is impure in /send too: %s",
    (text) => {
      expect(impurities({ path: "send/stop.ts", text })).not.toStrictEqual([]);
    },
  );

  test.each([
    "// Date.now, node:fs, console",
    'const sentence = "Ask eval, or globalThis: Date.now";',
    "new Date(0);",
    "Date.UTC(2000, 0);",
    "Math.trunc(1);",
    "const clock: Date = given;",
    "declare const brand: unique symbol;",
    "options.process;",
    "type Platform = typeof globalThis;",
  ])("nothing impure in: %s", (text) => {
    expect(impurities({ path: "text/hex.ts", text })).toStrictEqual([]);
  });

  test.each(["x as string;", "<string>x;", "x!.length;", "let x: any;"])("an assertion: %s", (text) => {
    expect(assertions({ path: "text/hex.ts", text })).toHaveLength(1);
  });

  test("a file of 201 lines", () => {
    expect(tooLong({ path: "text/hex.ts", text: "1;\n".repeat(201) })).toStrictEqual(["201 lines"]);
    expect(tooLong({ path: "text/hex.ts", text: "1;\n".repeat(200) })).toStrictEqual([]);
  });

  test.each([
    ["of files", "a/one.ts", "a/two.ts", "src/a: one.ts, two.ts"],
    ["of folders", "a/one.ts", "b/two.ts", "src/: a, b"],
    ["of a folder and a file beside it", "a/b/one.ts", "a/two.ts", "src/a: b, two.ts"],
  ])("a circle %s", (_, one, other, complaint) => {
    const importing = (path: string, target: string): Source => ({
      path,
      text: `import type { X } from "${"../".repeat(path.split("/").length - 1)}${target}";`,
    });
    const leaf = { path: "c/three.ts", text: "" };
    expect(circles([importing(one, other), importing(other, one), leaf])).toStrictEqual([complaint]);
    expect(circles([importing(one, other), importing(other, leaf.path), leaf])).toStrictEqual([]);
  });

  test("a circle of folders whose files are in none", () => {
    const inA = [
      { path: "a/one.ts", text: 'import "../b/two.ts";' },
      { path: "a/three.ts", text: "" },
    ];
    const inB = [
      { path: "b/two.ts", text: "" },
      { path: "b/four.ts", text: 'import "../a/three.ts";' },
    ];
    expect(circles([...inA, ...inB])).toStrictEqual(["src/: a, b"]);
  });

  test("a file that no entry reaches", () => {
    const index = { path: "form/index.ts", text: 'export type { Field } from "./field.ts";' };
    const field = { path: "form/field.ts", text: "" };
    const forgotten = { path: "parameters/kid/literal.ts", text: "" };
    expect(unreachedFiles([index, field, forgotten])).toStrictEqual([forgotten.path]);
  });

  test("an export that is missing", () => {
    const entries = { path: "contracts/documented.ts", text: 'const a = [{ parameter: kid, occurs: "required" }];' };
    const index = { path: "index.ts", text: 'export { Kid } from "./io-ts/key-codecs.ts";' };
    const form = { path: "form/index.ts", text: 'export { kekField } from "../parameters/kek/field.ts";' };
    expect(missingExports([entries, index, form])).toStrictEqual(["kidField in form/index.ts"]);
    expect(missingExports([entries, form])).toStrictEqual(["Kid in index.ts", "kidField in form/index.ts"]);
  });

  test.each([
    ['if (name === "wvExtension") return;', 1],
    ['switch (name) { case "wvExtension": }', 1],
    ['["wvExtension"].includes(name);', 1],
    ["request.wvExtension; // wvExtension", 0],
    ['"Only wvExtension may occur more than once"', 0],
  ])("a special case of a parameter: %s", (text, count) => {
    expect(specialCases({ path: "form/field.ts", text })).toHaveLength(count);
    expect(specialCases({ path: "parameters/kid/kid.ts", text })).toStrictEqual([]);
  });

  test("how many parameters a source names", () => {
    const text = 'import { Kid } from "x"; const kek = ["cookie", Kid]; // contentId';
    expect(namedParameterCount({ path: "form/field.ts", text }, names)).toBe(3);
  });
});

function specialCases(source: Source): string[] {
  return aboutParameters.test(source.path) ? [] : namedParameters(source, names);
}

function tooLong(source: Source): string[] {
  // Generated; or a language, which is one file and has no code.
  if (source.path.endsWith(".straight-line.ts") || source.path.startsWith("messages/")) return [];
  const lines = lineCount(source);
  return lines > 200 ? [`${lines} lines`] : [];
}
