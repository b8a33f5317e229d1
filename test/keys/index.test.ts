import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Either } from "fp-ts/lib/Either.js";
import ts from "typescript";
import { expect, expectTypeOf, test } from "vitest";
import type * as core from "../../src/index.ts";
import type { ContentKey, Ek, Issues, Kek, Kid } from "../../src/keys/index.ts";
import * as keys from "../../src/keys/index.ts";
import { anyWrap } from "./vectors.ts";

test("its functions, and nothing else", () => {
  expect(Object.keys(keys)).toStrictEqual(["kidFromUuid", "resolveKid", "unwrapContentKey", "wrapContentKey"]);
});

test("their types are those of the core", () => {
  expectTypeOf(keys.unwrapContentKey).toEqualTypeOf<(kek: Kek, ek: Ek) => Promise<Either<Issues, ContentKey>>>();
  expectTypeOf(keys.wrapContentKey).toEqualTypeOf<(kek: Kek, contentKey: ContentKey) => Promise<Ek>>();
  expectTypeOf(keys.resolveKid).toEqualTypeOf<(kid: Kid) => Promise<Kid>>();
  expectTypeOf(keys.kidFromUuid).toEqualTypeOf<(uuid: string) => Either<Issues, Kid>>();
  expectTypeOf<[Kek, Ek, ContentKey, Kid, Issues]>().toEqualTypeOf<
    [core.Kek, core.Ek, core.ContentKey, core.Kid, core.Issues]
  >();
});

test("text that nobody has decoded is neither a key nor a key id", async () => {
  const { kek, ek, contentKey } = anyWrap;
  // @ts-expect-error a text is no kek before it is decoded
  expect((await keys.unwrapContentKey("fd1a", ek))._tag).toBe("Left");
  // @ts-expect-error ek and kek in the wrong order
  expect((await keys.unwrapContentKey(ek, kek))._tag).toBe("Left");
  // @ts-expect-error a wrap is no content key
  await expect(keys.wrapContentKey(kek, ek)).rejects.toThrow(TypeError);
  // @ts-expect-error a content key is no kek, even where it has its size
  expect(await keys.wrapContentKey(contentKey, contentKey)).toHaveLength(48);
  // @ts-expect-error a text is no key id before it is decoded
  expect(await keys.resolveKid("^kid1")).toHaveLength(32);
});

test("at run time it needs no package and no module of Node", () => {
  const files = importedFrom("src/keys/index.ts");
  expect(files.size).toBeGreaterThan(10);
  expect([...files].filter((file) => !file.startsWith("src/"))).toStrictEqual([]);
  expect([...files].filter((file) => file.startsWith("src/codecs/"))).toStrictEqual([]);
});

/** The files that a file imports at run time, and those that they import; of a package, its name. */
function importedFrom(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!file.startsWith("src/")) return found;
  for (const statement of ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest).statements) {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isImport || isErased(statement) || statement.moduleSpecifier === undefined) continue;
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { text } = statement.moduleSpecifier;
    importedFrom(text.startsWith(".") ? join(dirname(file), text) : text, found);
  }
  return found;
}

/** Whether the compiler takes the whole statement away. */
function isErased(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isExportDeclaration(statement) ? statement.isTypeOnly : statement.importClause?.isTypeOnly === true;
}
