import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBlocks } from "../docs/blocks.ts";
import { order } from "./license-cases.ts";

const readme = readFileSync("docs/recipes/README.md", "utf8");
const files = readdirSync("docs/recipes", { recursive: true, encoding: "utf8" }).filter((name) =>
  /(?<!README)\.\w+$/.test(name),
);

test("lists every recipe in one row, with a sentence", () => {
  const rows = [...readme.matchAll(/^\| \[(\S+)\]\((\S+)\) +\| [A-Z].*\. +\| .*\|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toStrictEqual(files.sort());
  expect(rows.map(([, , link]) => link)).toStrictEqual(rows.map(([, name]) => name));
});

test("has a comment at the start of every recipe, which is short", () => {
  for (const file of files) {
    const lines = readFileSync(`docs/recipes/${file}`, "utf8").split("\n");
    expect(lines.slice(0, 2).join("\n"), file).toMatch(/^(?:\/\/ [A-Z]|#!\/bin\/sh\n# [A-Z]|# [A-Z])/);
    expect(lines.length, file).toBeLessThan(120);
  }
});

test("shows the order that the tests of the routes send", () => {
  const [block] = readBlocks("docs/recipes/README.md").filter(({ language }) => language === "json");
  expect(JSON.parse(block?.code ?? "")).toStrictEqual(order);
});
