import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

// The entries need no io-ts and no fp-ts: neither their code nor the types of what they export.

const source = (file: string): string => readFileSync(file, "utf8");

/** The modules that a text of TypeScript imports or exports from; without those of types only, where `code` is asked for. */
function importsOf(file: string, text: string, what: "code" | "all"): string[] {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const isType = ts.isImportDeclaration(statement) ? isTypeImport(statement.importClause) : isTypeExport(statement);
    return isType && what === "code" ? [] : [moduleSpecifier.text];
  });
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  const bindings = clause.namedBindings;
  const isAll =
    bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every((one) => one.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || isAll;
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  const isNamed = exportClause !== undefined && ts.isNamedExports(exportClause);
  return isTypeOnly || (isNamed && exportClause.elements.every((one) => one.isTypeOnly));
}

/** All files that an entry reaches, and all packages. */
function reach(entry: string, textOf: (file: string) => string, what: "code" | "all"): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    if (!file.endsWith(".ts")) continue;
    for (const name of importsOf(file, textOf(file), what)) {
      reached.add(name.startsWith(".") ? join(dirname(file), name) : name);
    }
  }
  return reached;
}

/** The declarations that are published for a source file. */
function declarations(file: string): string {
  const compilerOptions = { isolatedDeclarations: true, target: ts.ScriptTarget.ES2022 };
  const { outputText, diagnostics } = ts.transpileDeclaration(source(file), { fileName: file, compilerOptions });
  expect(diagnostics).toStrictEqual([]);
  return outputText;
}

test.each(["src/form/index.ts", "src/messages/nl.ts"])("the code of %s reaches no package", (entry) => {
  const files = [...reach(entry, source, "code")];
  expect(files.filter((file) => !file.startsWith("src/"))).toStrictEqual([]);
  expect(files.filter((file) => /codecs|rule-book|http|or-throw/.test(file))).toStrictEqual([]);
});

test("the code of one language reaches no other", () => {
  const languages = [...reach("src/form/index.ts", source, "code")].filter((file) => file.includes("messages"));
  expect(languages).toStrictEqual([]);
  expect([...reach("src/messages/nl.ts", source, "code")]).toStrictEqual(["src/messages/nl.ts"]);
});

test.each(["src/form/index.ts", "src/messages/nl.ts"])("the types of %s reach no package", (entry) => {
  const files = [...reach(entry, declarations, "all")];
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !file.startsWith("src/"))).toStrictEqual([]);
});

test("this would see io-ts and fp-ts where they are", () => {
  expect([...reach("src/index.ts", source, "code")]).toContain("io-ts");
  expect([...reach("src/index.ts", declarations, "all")]).toContain("fp-ts/lib/Either.js");
});
