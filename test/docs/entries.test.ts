import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// The table of the README lists every entry point of the package, with its audience and links to examples.

const readme = readFileSync("README.md", "utf8");
const { name, bin, exports } = JSON.parse(readFileSync("package.json", "utf8"));
const [table = ""] = readme.split("## Which entry for whom").slice(1);
const rows = [
  ...(/\n\n(\|[\s\S]*?)\n\n/.exec(table)?.[1] ?? "").matchAll(/^\| (.*?) \| (.*?) \| (.*?) \| (.*?) \|$/gm),
];

/** The anchors that GitHub creates for headings. */
const anchors = [...readme.matchAll(/^## (.*)$/gm)].map(
  ([, heading = ""]) =>
    `#${heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-")}`,
);

test("has a row for every entry point and command", () => {
  const named = rows.flatMap(([, cell = ""]) => [...cell.matchAll(/`(.*?)`/g)].map(([, text = ""]) => text));
  const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
  const listed = named.map((text) => (text.startsWith("/") ? `${name}${text}` : text));
  expect(listed.sort()).toStrictEqual([...entries.map((entry) => name + entry.slice(1)), ...Object.keys(bin)].sort());
});

test("gives in every row the audience, the requirements, and links to existing headings", () => {
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
