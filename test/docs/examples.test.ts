import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documents, filesBelow, readBlocks } from "./blocks.ts";

// Compiles and executes every TypeScript example of the documents and docstrings. A line `expression; // => value` asserts
// that the expression strictly equals the value. A block of text after an example with `@ts-expect-error` is part of the
// compiler's error.

const folder = "test/docs/generated";
const blocks = [...documents, ...filesBelow("src", ".ts")].flatMap(readBlocks);
const examples = blocks
  .filter(({ language }) => language === "ts")
  .map((block, at) => ({ ...block, file: join(folder, `example-${at}.ts`) }));
const refused = examples
  .filter(({ code }) => code.includes("@ts-expect-error"))
  .map(({ location, code }, at) => {
    const error = blocks[blocks.findIndex((block) => block.location === location) + 1];
    return { location, file: join(folder, `refused-${at}.ts`), code: code.replace(/.*@ts-expect-error.*/, ""), error };
  });

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of [...examples, ...refused]) writeFileSync(file, toModule(code));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("compiles every example with the options of a user", () => {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(
    [...examples, ...refused].map(({ file }) => file),
    options,
  );
  for (const { file, location, error } of refused) {
    const [diagnostic] = program.getSemanticDiagnostics(program.getSourceFile(file));
    const message = ts.flattenDiagnosticMessageText(diagnostic?.messageText, "\n");
    expect([error?.language, message.includes(error?.code ?? "?")], location).toStrictEqual(["text", true]);
  }
  // Of the examples alone: `npm run types` checks what they import.
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...examples.flatMap(({ file }) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    }),
  ];
  expect(examples.filter(({ file }) => program.getSourceFile(file) === undefined)).toStrictEqual([]);
  const errors = diagnostics.map(({ file, messageText }) => {
    const location = examples.find((example) => file?.fileName.endsWith(example.file))?.location ?? file?.fileName;
    return `${location}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  expect(errors).toStrictEqual([]);
});

test.each(examples)("runs the example at $location", async ({ code, file }) => {
  expect(code, "an example asserts something").toContain("; // => ");
  await import(join(process.cwd(), file));
});

function toModule(code: string): string {
  const checked = code.replace(/^(\s*)(.*); \/\/ => (.*)$/gm, "$1expect($2).toStrictEqual($3);");
  return `import { expect } from "vitest";\n${checked}\nexport {};\n`;
}
