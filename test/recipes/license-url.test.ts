import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import ts from "typescript";
import { expect, test } from "vitest";
import { licenseRoute } from "../../docs/recipes/express.ts";
import { expectLicenseCase, licenseCases } from "./license-cases.ts";
import { captureConsole } from "./requests.ts";
import { listen } from "./token-service.ts";

test.each(licenseCases)("on node:http, $name", async (expected) => {
  const lines = captureConsole();
  await expectLicenseCase(expected, (operator) => async (init) => {
    return fetch(await listen(createServer(licenseRoute(operator))), init);
  });
  expect(lines).toStrictEqual([]);
});

test("the service is at most 40 lines, comments not counted, and asserts no type", () => {
  const lines = ["license-url.ts", "express.ts"].flatMap((file) => {
    const text = readFileSync(`docs/recipes/${file}`, "utf8");
    expect(findAssertions(text), file).toStrictEqual([]);
    return text.split("\n").filter((line) => !/^\s*(?:\/\/|\/\*|\*|$)/.test(line));
  });
  expect(lines.length).toBeLessThanOrEqual(40);
});

test("the check of assertions finds each kind", () => {
  expect(
    findAssertions("const a = b as string; const c = <string>d; const e = f!; const g = [] as const;"),
  ).toHaveLength(4);
});

function findAssertions(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node) || ts.isNonNullExpression(node)) {
      found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("recipe.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}
