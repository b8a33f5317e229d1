import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readBlocks } from "../docs/blocks.ts";

// The examples of the document are the files that the tests execute, and its versions are those that are installed.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const document = path("../../docs/integrations.md");
const files = ["react-hook-form.tsx", "tanstack-form.tsx", "hono.ts", "fastify.ts", "trpc.ts"];

test("its blocks are the files, in order, and one that needs no library comes last", () => {
  const blocks = readBlocks(document).map(({ code }) => `${code}\n`);
  expect(blocks.slice(0, -1)).toStrictEqual(files.map((file) => readFileSync(path(file), "utf8")));
});

test("its table names every library with the version that is installed", () => {
  const text = readFileSync(document, "utf8");
  const libraries = [
    "react-hook-form",
    "@hookform/resolvers",
    "@tanstack/react-form",
    "hono",
    "@hono/standard-validator",
  ];
  const missing = [...libraries, "fastify", "@trpc/server"]
    .map((name) => `${name} ${versionOf(name)}`)
    .filter((library) => !new RegExp(`^\\|.*\\| (.*, )?${library.replaceAll(".", "\\.")}[ ,].*\\|$`, "m").test(text));
  expect(missing).toStrictEqual([]);
});

function versionOf(name: string): string {
  return JSON.parse(readFileSync(path(`node_modules/${name}/package.json`), "utf8")).version;
}
