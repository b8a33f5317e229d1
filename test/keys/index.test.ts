import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Either } from "fp-ts/lib/Either.js";
import ts from "typescript";
import { expect, expectTypeOf, test } from "vitest";
import type * as core from "../../src/index.ts";
import type { ContentKey, Ek, Issues, Kek, Kid } from "../../src/keys/index.ts";
import * as keys from "../../src/keys/index.ts";
import { anyWrap } from "./vectors.ts";

test("exports four functions and nothing else", () => {
  expect(Object.keys(keys)).toStrictEqual(["resolveKid", "unwrapContentKey", "wrapContentKey"]);
});

test("uses the types of the core", () => {
  expectTypeOf(keys.unwrapContentKey).toEqualTypeOf<(kek: Kek, ek: Ek) => Promise<Either<Issues, ContentKey>>>();
  expectTypeOf(keys.wrapContentKey).toEqualTypeOf<(kek: Kek, contentKey: ContentKey) => Promise<Ek>>();
  expectTypeOf(keys.resolveKid).toEqualTypeOf<(kid: Kid) => Promise<Kid>>();
  expectTypeOf<[Kek, Ek, ContentKey, Kid, Issues]>().toEqualTypeOf<
    [core.Kek, core.Ek, core.ContentKey, core.Kid, core.Issues]
  >();
});

test("accepts only decoded keys and key ids", async () => {
  const { kek, ek, contentKey } = anyWrap;
  // @ts-expect-error a string is not a kek until it is decoded
  expect((await keys.unwrapContentKey("fd1a", ek))._tag).toBe("Left");
  // @ts-expect-error ek and kek in the wrong order
  expect((await keys.unwrapContentKey(ek, kek))._tag).toBe("Left");
  // @ts-expect-error a wrapped key is not a content key
  await expect(keys.wrapContentKey(kek, ek)).rejects.toThrow(TypeError);
  // @ts-expect-error a content key is not a kek, even with the same size
  expect(await keys.wrapContentKey(contentKey, contentKey)).toHaveLength(48);
  // @ts-expect-error a string is not a key id until it is decoded
  expect(await keys.resolveKid("^kid1")).toHaveLength(32);
});

test("imports no package and no module of Node at run time", () => {
  const files = findImports("src/keys/index.ts");
  expect(files.size).toBeGreaterThan(10);
  expect([...files].filter((file) => !file.startsWith("src/"))).toStrictEqual([]);
  expect([...files].filter((file) => file.startsWith("src/codecs/"))).toStrictEqual([]);
});

/** Finds the files that a file imports at run time, directly or not; a package by its name. */
function findImports(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!file.startsWith("src/")) return found;
  for (const statement of ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest).statements) {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isImport || isErased(statement) || statement.moduleSpecifier === undefined) continue;
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { text } = statement.moduleSpecifier;
    findImports(text.startsWith(".") ? join(dirname(file), text) : text, found);
  }
  return found;
}

/** Whether the compiler removes the whole statement. */
function isErased(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isExportDeclaration(statement) ? statement.isTypeOnly : statement.importClause?.isTypeOnly === true;
}
