import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readBlocks } from "../docs/blocks.ts";
import { document, readSections } from "./sections.ts";

// The document has the files that the tests execute as examples, and names the installed versions.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const markdown = readFileSync(document, "utf8");

test("has only files of this folder as blocks, but for those that test/docs executes", () => {
  const blocks = readBlocks(document).filter(({ language }) => language.length > 2);
  const shown = readSections().flatMap(({ files }) => files);
  expect(blocks.map(({ language }) => language)).toHaveLength(shown.length);
  expect(blocks.map(({ code }) => `${code}\n`)).toStrictEqual(shown.map((file) => readFileSync(path(file), "utf8")));
});

test("has a section for each library, with its test, and its installed version in the table", () => {
  const sections = readSections();
  expect(sections.length).toBeGreaterThan(9);
  for (const { title, packages, files } of sections) {
    const [row = ""] = markdown.split("\n").filter((line) => line.startsWith(`| [${title}](#`));
    const [, , tested = ""] = row.split("|");
    const named = tested.split(",").map((library) => library.trim());
    expect(named, title).not.toStrictEqual([""]);
    for (const library of named) {
      const [name = ""] = library.split(" ");
      expect(library).toBe(`${name} ${readVersion(name)}`);
      expect(packages).toContain(name);
    }
    expect(files).not.toStrictEqual([]);
  }
});

function readVersion(name: string): string {
  return JSON.parse(readFileSync(path(`../node_modules/${name}/package.json`), "utf8")).version;
}
