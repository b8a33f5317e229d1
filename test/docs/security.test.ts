import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBlocks } from "./blocks.ts";

// docs/security.md names existing commands and tests.

const commands = readBlocks("docs/security.md")
  .flatMap(({ code }) => code.split("\n"))
  .map((line) => line.replace(/ *#.*/, ""));

test("lists five commands with existing scripts and files", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(commands).toHaveLength(5);
  for (const command of commands) {
    const [, script] = /^npm run ([a-z]+)/.exec(command) ?? [];
    const [, paths] = /^npx vitest run (.+)$/.exec(command) ?? [];
    const missing = (paths?.split(" ") ?? []).filter((path) => !existsSync(path));
    expect({ command, missing, exists: paths !== undefined || Object.hasOwn(scripts, script ?? "") }).toStrictEqual({
      command,
      missing: [],
      exists: true,
    });
  }
});

test("names at least one test for each guarantee", () => {
  const text = readFileSync("docs/security.md", "utf8");
  const guarantees = text
    .slice(text.indexOf("## What is guaranteed"), text.indexOf("## See for yourself"))
    .split("\n**")
    .slice(1);
  expect(guarantees).toHaveLength(9);
  expect(guarantees.filter((guarantee) => !/\]\(\.\.\/test\/[\w./-]+\)/.test(guarantee))).toStrictEqual([]);
});
