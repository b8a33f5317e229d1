import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

// These entry points need neither io-ts nor fp-ts, in their code or in their exported types.

const readSource = (file: string): string => readFileSync(file, "utf8");

/** Finds the modules that TypeScript source imports or re-exports; `code` excludes type-only imports. */
function findImports(file: string, source: string, include: "code" | "all"): string[] {
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const isType = ts.isImportDeclaration(statement) ? isTypeImport(statement.importClause) : isTypeExport(statement);
    return isType && include === "code" ? [] : [moduleSpecifier.text];
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

/** Finds all files and packages that an entry point imports, directly or indirectly. */
function findReachable(entry: string, read: (file: string) => string, include: "code" | "all"): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    if (!file.endsWith(".ts")) continue;
    for (const name of findImports(file, read(file), include)) {
      reached.add(name.startsWith(".") ? join(dirname(file), name) : name);
    }
  }
  return reached;
}

/** Reads the published declarations of a file of dist, which imports by the names of the code beside it. */
const readDeclarations = (file: string): string => readSource(file).replace(/(from "\.[^"]+)\.js"/g, '$1.d.ts"');

test.each(["src/form/index.ts", "src/messages/nl.ts"])("the code of %s imports no package", (entry) => {
  const files = [...findReachable(entry, readSource, "code")];
  expect(files.filter((file) => !file.startsWith("src/"))).toStrictEqual([]);
  expect(files.filter((file) => /io-ts|rule-book|\/http\/(?!advi[cs]e|http-url)|or-throw/.test(file))).toStrictEqual(
    [],
  );
});

test("the code of one language imports no other", () => {
  const languages = [...findReachable("src/form/index.ts", readSource, "code")].filter((file) =>
    file.includes("messages"),
  );
  expect(languages).toStrictEqual([]);
  expect([...findReachable("src/messages/nl.ts", readSource, "code")]).toStrictEqual(["src/messages/nl.ts"]);
});

test.each([
  "dist/core.d.ts",
  "dist/diagnose/index.d.ts",
  "dist/form/index.d.ts",
  "dist/keys/index.d.ts",
  "dist/messages/nl.d.ts",
  "dist/rule-book/index.d.ts",
  "dist/send/index.d.ts",
])("the types of %s import no package", (entry) => {
  const files = [...findReachable(entry, readDeclarations, "all")];
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => !file.startsWith("dist/"))).toStrictEqual([]);
});

test("detects io-ts in the main entry point", () => {
  expect([...findReachable("src/index.ts", readSource, "code")]).toContain("io-ts");
  expect([...findReachable("dist/index.d.ts", readDeclarations, "all")]).toContain("io-ts");
});
