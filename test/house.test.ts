import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesBelow } from "./docs/blocks.ts";

// The house of docs/architecture.md, checked: ground first, each floor imports only from the floors below it.

const floors: readonly (readonly string[])[] = [
  ["text"],
  ["parameter-name.ts", "event-error-code.ts"],
  ["rules"],
  ["rules.ts"],
  ["branded.ts", "own.ts", "fault.ts", "issue.ts"],
  ["parameters"],
  ["request", "events"],
  ["codecs", "http"],
  ["or-throw.ts"],
  ["index.ts", "rule-book", "form", "keys"],
  ["messages", "cli"],
];

const files = filesBelow("src", ".ts").map((file) => {
  const text = readFileSync(file, "utf8");
  return { path: relative("src", file), text, code: text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, "") };
});

test("every file stands in a room", () => {
  expect(files.filter(({ path }) => floorOf(path) === -1).map(({ path }) => path)).toStrictEqual([]);
  const empty = floors.flat().filter((room) => !files.some(({ path }) => roomOf(path) === room));
  expect(empty).toStrictEqual([]);
});

test("a room imports only from the rooms below it", () => {
  const upward = files.flatMap(({ path, code }) =>
    importsOf(code)
      .filter((name) => name.startsWith("."))
      .map((name) => join(dirname(path), name))
      .filter((target) => roomOf(target) !== roomOf(path) && floorOf(target) >= floorOf(path))
      .map((target) => `${path} imports ${target}`),
  );
  expect(upward).toStrictEqual([]);
});

test("packages are imported from one path each, fp-ts for its type only, and node: by the command line only", () => {
  const allowed = (path: string, name: string, code: string): boolean =>
    name === "io-ts" ||
    (name === "fp-ts/lib/Either.js" && code.includes(`import type { Either } from "${name}"`)) ||
    (name.startsWith("node:") && path.startsWith("cli/"));
  const foreign = files.flatMap(({ path, code }) =>
    importsOf(code)
      .filter((name) => !name.startsWith(".") && !allowed(path, name, code))
      .map((name) => `${path} imports ${name}`),
  );
  expect(foreign).toStrictEqual([]);
});

test("the faces that need no io-ts do not reach it", () => {
  for (const entry of ["rule-book/index.ts", "form/index.ts", "messages/nl.ts"]) {
    expect(reachedFrom(entry).filter((path) => path.startsWith("codecs/"))).toStrictEqual([]);
  }
});

test("the core knows no clock, no chance, no output, no globals, no code made of text", () => {
  const words =
    /node:|Date\.now|Math\.random|\bconsole\b|\bglobalThis\b|\bprocess\b|\beval\b|new Function|performance\.now/;
  const impure = files.filter(({ path, code }) => !path.startsWith("cli/") && words.test(code));
  expect(impure.map(({ path, code }) => `${path}: ${words.exec(code)?.[0]}`)).toStrictEqual([]);
});

test("the reference decoder shares no code with what it judges", () => {
  const foreign = filesBelow("test/reference", ".ts").flatMap((file) =>
    importsOf(readFileSync(file, "utf8")).filter((name) => !/^\.\/[a-z-]+\.ts$/.test(name)),
  );
  expect(foreign).toStrictEqual([]);
});

test("types are asserted where values are minted, and nowhere else", () => {
  expect(files.filter(({ path, text }) => asserts(path, text)).map(({ path }) => path)).toStrictEqual(["branded.ts"]);
});

test("no file is longer than 200 lines", () => {
  const long = files.filter(({ text }) => text.split("\n").length > 201);
  expect(long.map(({ path }) => path)).toStrictEqual([]);
});

test("the architecture's document names every room", () => {
  const document = readFileSync("docs/architecture.md", "utf8");
  expect(floors.flat().filter((room) => !document.includes(room))).toStrictEqual([]);
});

function roomOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
}

function floorOf(path: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(path)));
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|^import "([^"]+)"/gm)].map(
    ([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? "",
  );
}

/** Whether a file has `x as T` (but for `as const`), `<T>x`, `x!` or `any`. */
function asserts(path: string, text: string): boolean {
  const isAsserting = (node: ts.Node): boolean =>
    (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isNonNullExpression(node) ||
    node.kind === ts.SyntaxKind.AnyKeyword ||
    (ts.forEachChild(node, isAsserting) ?? false);
  return isAsserting(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
}

function reachedFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    const code = files.find((file) => file.path === path)?.code ?? "";
    for (const name of importsOf(code)) if (name.startsWith(".")) reached.add(join(dirname(path), name));
  }
  return [...reached];
}
