import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow } from "./docs/blocks.ts";
import {
  assertions,
  floorOf,
  floors,
  foreignImports,
  importsOf,
  impurities,
  lineCount,
  roomOf,
  type Source,
  upwardImports,
} from "./house.ts";

// The house of docs/architecture.md, checked; and the checks themselves, with what they must find.

const sources: readonly Source[] = filesBelow("src", ".ts").map((file) => ({
  path: relative("src", file),
  text: readFileSync(file, "utf8"),
}));

describe("the house", () => {
  test("has every file in a room, and no empty room", () => {
    expect(sources.filter(({ path }) => floorOf(path) === -1).map(({ path }) => path)).toStrictEqual([]);
    expect(floors.flat().filter((room) => !sources.some(({ path }) => roomOf(path) === room))).toStrictEqual([]);
  });

  test.each([
    ["a room imports only from the rooms below it", upwardImports],
    [
      "packages are imported from one path each, fp-ts for its type only, fast-check by /testing and node: by the command line only",
      foreignImports,
    ],
    ["the core knows no clock, no chance, no output, no globals, no code made of text", impurities],
    ["no file is longer than 200 lines", tooLong],
  ])("%s", (_, complaintsOf) => {
    expect(complaints(complaintsOf)).toStrictEqual([]);
  });

  test("types are asserted where values are minted, and nowhere else", () => {
    expect(sources.filter((source) => assertions(source).length > 0).map(({ path }) => path)).toStrictEqual([
      "branded.ts",
    ]);
  });

  test("the faces that need no io-ts do not reach it", () => {
    for (const entry of [
      "rule-book/index.ts",
      "form/index.ts",
      "messages/nl.ts",
      "keys/index.ts",
      "testing/index.ts",
    ]) {
      expect(reachedFrom(entry).filter((path) => path.startsWith("codecs/"))).toStrictEqual([]);
    }
  });

  test("has every room in the architecture's document", () => {
    const document = readFileSync("docs/architecture.md", "utf8");
    expect(floors.flat().filter((room) => !document.includes(room))).toStrictEqual([]);
  });

  test("has a reference decoder that shares no code with what it judges", () => {
    const reference = filesBelow("test/reference", ".ts").map((path) => ({ path, text: readFileSync(path, "utf8") }));
    const foreign = reference.flatMap(importsOf).filter((name) => !/^\.\/[a-z-]+\.ts$/.test(name));
    expect(foreign).toStrictEqual([]);
  });
});

describe("the checks find", () => {
  test.each([
    ["text/hex.ts", 'import { rules } from "../rules.ts";'],
    ["text/hex.ts", 'export type { Issue } from "../issue.ts";'],
    ["rules/kid.ts", 'import { codeOf } from "../rules.ts";'],
    ["parameters/kid.ts", 'const codecs = await import("../codecs/kid.ts");'],
    ["http/host.ts", 'import { Kid } from "../codecs/kid.ts";'],
    ["request/judge.ts", 'type Kid = import("../codecs/kid.ts").Kid;'],
    ["form/index.ts", 'import { run } from "../cli/run.ts";'],
  ])("an import that does not go down: in %s, %s", (path, text) => {
    expect(upwardImports({ path, text })).toHaveLength(1);
  });

  test.each([
    ["text/hex.ts", 'import { Buffer } from "node:buffer";'],
    ["keys/web-crypto.ts", 'import { webcrypto } from "node:crypto";'],
    ["issue.ts", 'import fs from "fs";'],
    ["form/index.ts", 'import * as fc from "fast-check";'],
    ["issue.ts", 'import * as E from "fp-ts/Either";'],
    ["issue.ts", 'import { pipe } from "fp-ts";'],
    ["issue.ts", 'import { left } from "fp-ts/lib/Either.js";'],
    ["issue.ts", 'import { Type } from "io-ts/lib/index.js";'],
    ["issue.ts", 'const io = require("io-ts/es6");'],
    ["cli/run.ts", 'import yargs from "yargs";'],
  ])("a foreign import: in %s, %s", (path, text) => {
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
  ])("nothing in what only looks so: %s", (text) => {
    expect(impurities({ path: "text/hex.ts", text })).toStrictEqual([]);
  });

  test.each(["x as string;", "<string>x;", "x!.length;", "let x: any;"])("an assertion: %s", (text) => {
    expect(assertions({ path: "text/hex.ts", text })).toHaveLength(1);
  });

  test("a file of 201 lines", () => {
    expect(tooLong({ path: "text/hex.ts", text: "1;\n".repeat(201) })).toStrictEqual(["201 lines"]);
    expect(tooLong({ path: "text/hex.ts", text: "1;\n".repeat(200) })).toStrictEqual([]);
  });
});

function complaints(complaintsOf: (source: Source) => readonly string[]): string[] {
  return sources.flatMap((source) => complaintsOf(source).map((complaint) => `${source.path}: ${complaint}`));
}

function tooLong(source: Source): string[] {
  const lines = lineCount(source);
  return lines > 200 ? [`${lines} lines`] : [];
}

function reachedFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    const source = sources.find((one) => one.path === path);
    const names = source === undefined ? [] : importsOf(source);
    for (const name of names) if (name.startsWith(".")) reached.add(join(dirname(path), name));
  }
  return [...reached];
}
