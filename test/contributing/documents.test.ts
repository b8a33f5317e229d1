import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stepsWith } from "./add-parameter.ts";
import { ruleSteps } from "./add-rule.ts";

// CONTRIBUTING.md and docs/architecture.md say what is so: the steps that this folder takes, scripts, and packages.

const contributing = readFileSync("CONTRIBUTING.md", "utf8");
const architecture = readFileSync("docs/architecture.md", "utf8");

test.each([
  ["Add a parameter", stepsWith({})],
  ["Add a rule", ruleSteps],
])("%s: CONTRIBUTING.md names each step, and what notices that it was left out", (heading, steps) => {
  const section = contributing.split("\n## ").find((text) => text.startsWith(heading)) ?? "";
  const rows = section.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const missing = steps.filter(({ file, noticedBy }) => {
    const notice = "compiler" in noticedBy ? noticedBy.compiler : "test/structure.test.ts";
    return !rows.some(
      ([, step = "", , notices = ""]) => step.includes(`\`${file}\``) && notices.includes(`\`${notice}\``),
    );
  });
  expect(missing.map(({ file }) => file)).toStrictEqual([]);
});

test("CONTRIBUTING.md and docs/architecture.md name scripts of the package", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = [...`${contributing}${architecture}`.matchAll(/`npm run ([\w:]+)/g)].map(([, script = ""]) => script);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toStrictEqual([]);
});

test("docs/architecture.md lists the packages of each folder", () => {
  const [, root = "", others = ""] = architecture.split(/\n\| (?:development dependency|folder \| packages) .*/);
  expect(packagesIn(tableOf(root), 1)).toStrictEqual(dependenciesOf("package.json"));
  const folders = tableOf(others)
    .split(/\n(?=\| `)/)
    .slice(1);
  expect(folders.map((lines) => [/`(.*?)`/.exec(lines)?.[1], packagesIn(lines, 2)])).toStrictEqual(
    ["bench", "test", "test/mutation", "test/runtimes"].map((folder) => [
      `${folder}/`,
      dependenciesOf(`${folder}/package.json`),
    ]),
  );
});

/** The lines up to the first empty one. */
function tableOf(text: string): string {
  return text.slice(0, text.indexOf("\n\n"));
}

/** The names in one column of a table. */
function packagesIn(table: string, column: number): string[] {
  const cells = table.split("\n").map((line) => line.split("|")[column] ?? "");
  return [...new Set(cells.flatMap((cell) => [...cell.matchAll(/`(.*?)`/g)].map(([, name = ""]) => name)))].sort();
}

function dependenciesOf(file: string): string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file, "utf8"));
  return Object.keys({ ...dependencies, ...devDependencies }).sort();
}
