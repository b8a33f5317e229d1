import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// The README is short, and its table lists every entry point of the package, with its audience and a document.

const readme = readFileSync("README.md", "utf8");
const { name, bin, exports } = JSON.parse(readFileSync("package.json", "utf8"));
const [table = ""] = readme.split("## Entries").slice(1);
const rows = [
  ...(/\n\n(\|[\s\S]*?)\n\n/.exec(table)?.[1] ?? "").matchAll(/^\| (.*?) \| (.*?) \| (.*?) \| (.*?) \|$/gm),
];

test("has at most 150 lines", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(150);
});

test("has a row for every entry point and command", () => {
  const named = rows.flatMap(([, cell = ""]) => [...cell.matchAll(/`(.*?)`/g)].map(([, text = ""]) => text));
  const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
  const listed = named.map((text) => (text.startsWith("/") ? `${name}${text}` : text));
  expect(listed.sort()).toStrictEqual([...entries.map((entry) => name + entry.slice(1)), ...Object.keys(bin)].sort());
});

test("gives in every row the audience, the requirements, and a document", () => {
  for (const [row, , whom, needs, link = ""] of rows.slice(2)) {
    expect(
      [whom, needs].every((text) => text !== ""),
      row,
    ).toBe(true);
    expect(link).toMatch(/^\[[\w -]+\]\(docs\/[\w-]+\.md(#[\w-]+)?\)$/);
  }
});
