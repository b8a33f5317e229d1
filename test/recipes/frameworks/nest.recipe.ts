import "reflect-metadata";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import type { Operator } from "../../../docs/recipes/license-url.ts";
import { LicenseController, operatorToken } from "../../../docs/recipes/nest.ts";
import { mostSent, uploadEndlessly } from "../endless-upload.ts";
import { createOperator, expectLicenseCase, licenseCases } from "../license-cases.ts";
import { captureConsole } from "../requests.ts";

/** Starts an application until the test ends, as the comment of the recipe shows it. */
async function start(operator: Operator = createOperator().operator): Promise<string> {
  class LicenseModule {}
  Module({
    controllers: [LicenseController],
    providers: [{ provide: operatorToken, useValue: operator }],
  })(LicenseModule);
  const app = await NestFactory.create(LicenseModule, { bodyParser: false, logger: false });
  onTestFinished(() => app.close());
  await app.listen(0, "127.0.0.1");
  return `${await app.getUrl()}/licenses`;
}

test.each(licenseCases)("in NestJS, $name", async (expected) => {
  const lines = captureConsole();
  await expectLicenseCase(expected, (operator) => async (init) => fetch(await start(operator), init));
  expect(lines).toStrictEqual([]);
});

test("in NestJS, an endless upload is answered with 413, and the connection ends", async () => {
  const { status, sent } = await uploadEndlessly(await start(), "application/json");
  expect(status).toBe(413);
  expect(sent).toBeLessThan(mostSent);
});

test("compiles with `declaration: true` in a project with the package, and the types have names", () => {
  const project = mkdtempSync(join(tmpdir(), "nest-"));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  mkdirSync(join(project, "node_modules"));
  const installed = {
    "widevine-license-token": ".", // the result of `npm run build`
    "io-ts": "node_modules/io-ts",
    "fp-ts": "node_modules/fp-ts",
    "@types": "node_modules/@types",
    "@nestjs": "test/node_modules/@nestjs",
  };
  for (const [name, path] of Object.entries(installed)) symlinkSync(resolve(path), join(project, "node_modules", name));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  for (const file of readdirSync("docs/recipes").filter((name) => name.endsWith(".ts"))) {
    writeFileSync(join(project, file), readFileSync(join("docs/recipes", file)));
  }
  const program = ts.createProgram([join(project, "nest.ts")], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: ["node"],
    strict: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const emitted: Record<string, string> = {};
  const { diagnostics } = program.emit(undefined, (file, text) => {
    emitted[file.slice(project.length + 1)] = text;
  });
  const messages = [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ messageText }) => messageText);
  expect(messages).toStrictEqual([]);
  expect(emitted["nest.d.ts"]).toContain("create(request: IncomingMessage, response: ServerResponse): Promise<void>;");
  expect(emitted["license-url.d.ts"]).toContain('from "widevine-license-token"');
});
