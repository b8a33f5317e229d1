import { readFileSync } from "node:fs";
import { Type } from "io-ts";
import ts from "typescript";
import { expect, test } from "vitest";
import { codecs } from "../src/codecs/by-name.ts";
import * as core from "../src/index.ts";
import { parameterNames, type RuleId } from "../src/index.ts";
import { rules } from "../src/rule-book/index.ts";
import { ruleIds } from "../src/rules.ts";
import { filesBelow } from "./docs/blocks.ts";

// Whether anything was forgotten: a document, a law, a test.

const entries = [
  "src/index.ts",
  "src/rule-book/index.ts",
  "src/form/index.ts",
  "src/keys/index.ts",
  "src/testing/index.ts",
  "src/messages/nl.ts",
];
const program = ts.createProgram(entries, {
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  module: 199,
  target: 9,
});
const checker = program.getTypeChecker();
const tests = filesBelow("test", ".test.ts").map((file) => readFileSync(file, "utf8"));

test.each(entries)("every export of %s has a docstring, and every value of it an example and a source", (entry) => {
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  const exports = module === undefined ? [] : checker.getExportsOfModule(module);
  expect(exports.length).toBeGreaterThan(1);
  const undocumented = exports.flatMap((symbol) => {
    const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const name = symbol.getName();
    const tags = original.getJsDocTags(checker).map((tag) => tag.name);
    const isValue = (original.flags & ts.SymbolFlags.Value) !== 0;
    const lacks = [
      original.getDocumentationComment(checker).length === 0 ? "a sentence" : "",
      isValue && !tags.includes("example") ? "an example" : "",
      isValue && !tags.includes("see") ? "a source" : "",
    ].filter((lack) => lack !== "");
    return lacks.length === 0 ? [] : [`${name} lacks ${lacks.join(" and ")}`];
  });
  expect(undocumented).toStrictEqual([]);
});

test("every codec that is exported is under the laws, and there is one for each parameter", () => {
  const exported = Object.entries(core).filter(([, value]) => value instanceof Type);
  const ofParameters = parameterNames.map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`);
  expect(exported.map(([name]) => name).sort()).toStrictEqual(
    [...ofParameters, "TokenRequest", "TokenRequestBody"].sort(),
  );
  expect(Object.values(codecs).map(({ name }) => name)).toStrictEqual(ofParameters);
  for (const [name, codec] of exported) expect(codec).toHaveProperty("name", name);
  const laws = readFileSync("test/laws/codec-laws.test.ts", "utf8");
  for (const name of ["codecs", "TokenRequest", "TokenRequestBody", "tokenRequestWith", "tokenRequestBodyWith"]) {
    expect(laws).toContain(name);
  }
});

test("every export has a test that names it", () => {
  const untested = Object.keys(core).filter((name) => !tests.some((text) => text.includes(name)));
  expect(untested).toStrictEqual([]);
});

test("every rule stands in the rule book, in a test and in a parameter's file or a decoder", () => {
  const sources = ["src/parameters", "src/request", "src/keys"].flatMap((folder) => filesBelow(folder, ".ts"));
  const code = sources.map((file) => readFileSync(file, "utf8")).join("\n");
  const forgotten = ruleIds.filter((rule) => {
    const isTested = tests.some((text) => text.includes(`"${rule}"`));
    return !Object.hasOwn(rules, rule) || !isTested || !isApplied(rule, code);
  });
  expect(forgotten).toStrictEqual([]);
});

/** Whether the code names the rule; the two of encoding are put together from what is undecodable. */
function isApplied(rule: RuleId, code: string): boolean {
  const assembled = /^body\.(percent-encoding|utf-8)$/.test(rule) && code.includes("`body.$" + "{");
  return code.includes(`"${rule}"`) || assembled || rule === "input.type";
}
