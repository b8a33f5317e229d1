import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// The README's table says of every entry of the package for whom it is, and links to its example.

const readme = readFileSync("README.md", "utf8");
const { name, bin, exports } = JSON.parse(readFileSync("package.json", "utf8"));
const [table = ""] = readme.split("## Which entry for whom").slice(1);
const rows = [
  ...(/\n\n(\|[\s\S]*?)\n\n/.exec(table)?.[1] ?? "").matchAll(/^\| (.*?) \| (.*?) \| (.*?) \| (.*?) \|$/gm),
];

/** The place of a heading in a page, as GitHub names it. */
const anchors = [...readme.matchAll(/^## (.*)$/gm)].map(
  ([, heading = ""]) =>
    `#${heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-")}`,
);

test("every entry and every command has a row", () => {
  const named = rows.flatMap(([, cell = ""]) => [...cell.matchAll(/`(.*?)`/g)].map(([, text = ""]) => text));
  const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
  const said = named.map((text) => (text.startsWith("/") ? `${name}${text}` : text));
  expect(said.sort()).toStrictEqual([...entries.map((entry) => name + entry.slice(1)), ...Object.keys(bin)].sort());
});

test("every row says for whom and what it takes, and links to headings that are there", () => {
  for (const [row, , whom, needs, links = ""] of rows.slice(2)) {
    const targets = [...links.matchAll(/\]\((.*?)\)/g)].map(([, target = ""]) => target);
    expect(
      [whom, needs].every((text) => text !== ""),
      row,
    ).toBe(true);
    expect(targets.length, row).toBeGreaterThan(0);
    expect(targets.filter((target) => !anchors.includes(target))).toStrictEqual([]);
  }
});
