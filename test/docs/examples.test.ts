import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blocksOf, filesBelow } from "./blocks.ts";

// Every TypeScript example of the documents and of the docstrings is compiled and executed. A line `expression; // => value`
// claims that the expression is strictly equal to the value.

const folder = "test/docs/generated";
const documents = ["README.md", "CONTRIBUTING.md", ...filesBelow("docs", ".md"), ...filesBelow("src", ".ts")];
const examples = documents
  .flatMap(blocksOf)
  .filter(({ language }) => language === "ts")
  .map((block, at) => ({ ...block, file: join(folder, `example-${at}.ts`) }));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of examples) writeFileSync(file, executable(code));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("every example compiles, as a user would compile it", () => {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(
    examples.map(({ file }) => file),
    options,
  );
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const place = examples.find((example) => file?.fileName.endsWith(example.file))?.place ?? file?.fileName;
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  expect(errors).toStrictEqual([]);
});

test.each(examples)("$place", async ({ code, file }) => {
  expect(code, "an example claims something").toContain("; // => ");
  await import(join(process.cwd(), file));
});

function executable(code: string): string {
  const checked = code.replace(/^(\s*)(.*); \/\/ => (.*)$/gm, "$1expect($2).toStrictEqual($3);");
  return `import { expect } from "vitest";\n${checked}\nexport {};\n`;
}
