import { readdirSync, readFileSync } from "node:fs";
import { Type } from "io-ts";
import ts from "typescript";
import { expect, test } from "vitest";
import * as core from "../src/index.ts";
import { observed } from "../src/index.ts";
import { rules } from "../src/rule-book/index.ts";
import { ruleIds } from "./contracts/names.ts";
import { filesBelow } from "./docs/blocks.ts";
import { codecs, conversionCodecs, observedCodecs } from "./io-ts/codecs.ts";

// Finds missing documentation, laws, tests and entries.

const entries = [
  "src/index.ts",
  "src/core.ts",
  "src/rule-book/index.ts",
  "src/form/index.ts",
  "src/diagnose/index.ts",
  "src/keys/index.ts",
  "src/send/index.ts",
  "src/testing/index.ts",
  "src/testing/service/index.ts",
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

test.each(entries)(
  "every export of %s has a docstring, and every exported value has an example and a source",
  (entry) => {
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
  },
);

/** What the library itself returns: a caller hands it over as it is. */
const returned = new Set([
  "TokenRequest",
  "ObservedTokenRequest",
  "Contract",
  "Issue",
  "Kid",
  "Kek",
  "Ek",
  "TokenGrant",
  "Either",
]);

/** The properties of a type that are declared in src, at any depth, with those of what it returns left out. */
function propertiesOf(type: ts.Type, seen: Set<ts.Type>): ts.Symbol[] {
  if (seen.has(type) || returned.has(String(type.aliasSymbol?.name ?? type.symbol?.name))) return [];
  seen.add(type);
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => propertiesOf(part, seen));
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const [declaration] = property.declarations ?? [];
    const file = declaration?.getSourceFile().fileName ?? "";
    // Types that hold the sentences of rules are no properties that a caller writes.
    if (declaration === undefined || !/\/src\/(?!.*(?:key-source\/|invalid-)literal)/.test(file)) return [];
    const inner = propertiesOf(checker.getTypeOfSymbolAtLocation(property, declaration), seen);
    return ts.isPropertySignature(declaration) ? [property, ...inner] : inner;
  });
}

test.each(entries)("every property of what the functions of %s take has a docstring", (entry) => {
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  const seen = new Set<ts.Type>();
  const properties = (module === undefined ? [] : checker.getExportsOfModule(module)).flatMap((symbol) => {
    const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!(original.flags & ts.SymbolFlags.Function)) return [];
    const [declaration] = original.declarations ?? [];
    if (declaration === undefined) return [];
    const signatures = checker.getTypeOfSymbolAtLocation(original, declaration).getCallSignatures();
    return signatures
      .flatMap(({ parameters }) => parameters)
      .flatMap((parameter) => {
        const type = checker.getTypeOfSymbolAtLocation(parameter, declaration);
        return propertiesOf(checker.getBaseConstraintOfType(type) ?? type, seen);
      });
  });
  const undocumented = properties.filter((property) => property.getDocumentationComment(checker).length === 0);
  const places = undocumented.map((property) => {
    const file = property.declarations?.[0]?.getSourceFile().fileName.replace(/.*\/src\//, "");
    return `${file}: ${property.name}`;
  });
  expect([...new Set(places)]).toStrictEqual([]);
});

test("the laws test every exported codec, and every parameter has one", () => {
  const exported = Object.entries(core).filter(([, value]) => value instanceof Type);
  const parameterCodecs = observed.parameterNames.map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`);
  const requests = ["TokenRequest", "TokenRequestBody", "ObservedTokenRequest", "ObservedTokenRequestBody"];
  // The observed contract has other values of two parameters; of securityLevel it has the same.
  const wider = ["ObservedGeneralFlags", "ObservedHdcpOutputControl"];
  const conversions = Object.keys(conversionCodecs);
  expect(exported.map(([name]) => name).sort()).toStrictEqual(
    [...parameterCodecs, ...wider, ...requests, ...conversions].sort(),
  );
  const listed = [codecs, observedCodecs].flatMap((list) => Object.values(list).map(({ name }) => name));
  expect(listed.sort()).toStrictEqual([...parameterCodecs, ...wider].sort());
  for (const [name, codec] of exported) expect(codec).toHaveProperty("name", name);
  const laws = readFileSync("test/laws/codec-laws.test.ts", "utf8");
  const factories = ["tokenRequestCodec", "tokenRequestBodyCodec", "expirationTimeCodec"];
  for (const name of ["codecs", "observedCodecs", ...conversions, ...requests, ...factories]) {
    expect(laws).toContain(name);
  }
});

test("a test names every export", () => {
  const untested = Object.keys(core).filter((name) => !tests.some((text) => text.includes(name)));
  expect(untested).toStrictEqual([]);
});

test("every rule is in the rule book, in a test, and applied", () => {
  const sources = ["src/parameters", "src/contract", "src/keys"].flatMap((folder) => filesBelow(folder, ".ts"));
  const code = sources.map((file) => readFileSync(file, "utf8")).join("\n");
  const missing = ruleIds.filter((rule) => {
    const isTested = tests.some((text) => text.includes(`"${rule}"`));
    return !Object.hasOwn(rules, rule) || !isTested || !isApplied(rule, code);
  });
  expect(missing).toStrictEqual([]);
});

/** Whether code names the rule other than as a key; the rules of a body's encoding are assembled from their reasons. */
function isApplied(rule: string, code: string): boolean {
  const isAssembled = /^body\.(percent-encoding|utf-8)$/.test(rule) && code.includes("`body.$" + "{");
  return isAssembled || code.replaceAll(`"${rule}":`, "").includes(`"${rule}"`);
}

test("a rule that is only defined is not applied", () => {
  expect(isApplied("kid.hex", 'const rules = { "kid.hex": {} };')).toBe(false);
  expect(isApplied("kid.hex", 'const rules = { "kid.hex": {} }; new Failure("kid.hex");')).toBe(true);
});

test("every language has an entry in each configuration and in the tests", () => {
  const languages = readdirSync("src/messages").map((file) => file.replace(/\.ts$/, ""));
  const toExpected = (language: string): readonly (readonly [file: string, text: string])[] => [
    ["package.json", `"./messages/${language}": {`],
    ["package.json", `"messages/${language}": [`],
    ["tsdown.config.ts", `"messages/${language}"`],
    ["tsconfig.json", `"widevine-license-token/messages/${language}"`],
    ["vitest.config.ts", `messages\\/${language}$/`],
    ["test/messages/nl.test.ts", `language: "${language}"`],
  ];
  const missing = languages.flatMap(toExpected).filter(([file, text]) => !readFileSync(file, "utf8").includes(text));
  expect(missing).toStrictEqual([]);
  expect(toExpected("xx").filter(([file, text]) => readFileSync(file, "utf8").includes(text))).toStrictEqual([]);
});
