import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readBlocks } from "../docs/blocks.ts";

// The document has the files that the tests execute as examples, and names the installed versions.

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const document = path("../../docs/integrations.md");
const files = ["react-hook-form.tsx", "tanstack-form.tsx", "hono.ts", "fastify.ts", "trpc.ts"];

test("has the files as blocks, in order, followed by one that needs no library", () => {
  const blocks = readBlocks(document).map(({ code }) => `${code}\n`);
  expect(blocks.slice(0, -1)).toStrictEqual(files.map((file) => readFileSync(path(file), "utf8")));
});

test("names every library with the installed version in its table", () => {
  const markdown = readFileSync(document, "utf8");
  const libraries = [
    "react-hook-form",
    "@hookform/resolvers",
    "@tanstack/react-form",
    "hono",
    "@hono/standard-validator",
  ];
  const missing = [...libraries, "fastify", "@trpc/server"]
    .map((name) => `${name} ${readVersion(name)}`)
    .filter(
      (library) => !new RegExp(`^\\|.*\\| (.*, )?${library.replaceAll(".", "\\.")}[ ,].*\\|$`, "m").test(markdown),
    );
  expect(missing).toStrictEqual([]);
});

function readVersion(name: string): string {
  return JSON.parse(readFileSync(path(`../node_modules/${name}/package.json`), "utf8")).version;
}
