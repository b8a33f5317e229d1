import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";

// What SECURITY.md names is there: five commands, and the tests of each guarantee.

const commands = blocksOf("SECURITY.md")
  .flatMap(({ code }) => code.split("\n"))
  .map((line) => line.replace(/ *#.*/, ""));

test("there are five commands, of scripts and files that exist", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(commands).toHaveLength(5);
  for (const command of commands) {
    const [, script] = /^npm run ([a-z]+)/.exec(command) ?? [];
    const [, paths] = /^npx vitest run (.+)$/.exec(command) ?? [];
    const absent = (paths?.split(" ") ?? []).filter((path) => !existsSync(path));
    expect({ command, absent, isThere: paths !== undefined || Object.hasOwn(scripts, script ?? "") }).toStrictEqual({
      command,
      absent: [],
      isThere: true,
    });
  }
});

test.each(["SECURITY.md", "README.md", "CONTRIBUTING.md", "docs/architecture.md"])(
  "the links of %s lead to files",
  (document) => {
    const links = [...readFileSync(document, "utf8").matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, link = ""]) => link,
    );
    const local = links.filter((link) => !link.startsWith("https:"));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((link) => !existsSync(join(dirname(document), link)))).toStrictEqual([]);
  },
);

test("the tests that SECURITY.md names are those of its guarantees, which have at least one each", () => {
  const text = readFileSync("SECURITY.md", "utf8");
  const guarantees = text
    .slice(text.indexOf("## What is guaranteed"), text.indexOf("## See for yourself"))
    .split("\n**")
    .slice(1);
  expect(guarantees).toHaveLength(8);
  expect(guarantees.filter((guarantee) => !/\]\(test\/[\w./-]+\)/.test(guarantee))).toStrictEqual([]);
});
