import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

// Importing /testing takes little longer than importing fast-check, because arbitraries are created on first use.

const src = join(import.meta.dirname, "../../src");
const modules = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) =>
  /^testing\/.*\.ts$|^contract\/sampling\/.*\.ts$|^parameters\/[^/]+\/samples\.ts$/.test(path),
);

/** Finds the functions that are called, and the classes that are constructed, when a module is loaded. */
function findCallsAtLoad(path: string, code: string): readonly string[] {
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.push(node.expression.getText());
    if (ts.isTaggedTemplateExpression(node)) calls.push(node.tag.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return calls;
}

/** These calls only define getters; their own tests check that they create no arbitrary. */
const allowed: { readonly [path: string]: readonly string[] } = {
  "testing/arbitraries/samples.ts": ["lazily"],
  "testing/arbitraries/observed-samples.ts": ["lazily"],
  "testing/arbitraries/arbitraries.ts": ["createArbitraries", "createObservedArbitraries"],
};

test("finds the modules", () => {
  expect(modules).toEqual(expect.arrayContaining(["testing/lazily.ts", "parameters/kid/samples.ts"]));
  expect(modules).toEqual(expect.arrayContaining(Object.keys(allowed)));
});

test.each(modules)("%s creates nothing when it is loaded", (path) => {
  expect(findCallsAtLoad(path, readFileSync(join(src, path), "utf8"))).toStrictEqual(allowed[path] ?? []);
});

describe("finds the calls at load in", () => {
  test.each([
    ["const one = fc.nat();", ["fc.nat"]],
    ["export const all = { one: fc.array(fc.nat()) };", ["fc.array", "fc.nat"]],
    ["const one = new Set();", ["Set"]],
    ["const one = String.raw`a`;", ["String.raw"]],
    ["function one() { return fc.nat(); }", []],
    ["const one = () => fc.nat();", []],
    ["const one = { two() { return fc.nat(); } };", []],
  ])("%s", (code, calls) => {
    expect(findCallsAtLoad("module.ts", code)).toStrictEqual(calls);
  });
});
