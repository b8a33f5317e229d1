import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";
import { fields } from "../../src/form/index.ts";
import { filesBelow } from "../docs/blocks.ts";
import { root } from "./api-report.ts";

// No regular expression of src and no pattern of the form backtracks exponentially or polynomially.

interface Expression {
  readonly location: string;
  readonly source: string;
  readonly flags: string;
}

const literals: readonly Expression[] = filesBelow(join(root, "src"), ".ts").flatMap((file) =>
  findLiterals(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest)).map((literal) => {
    const end = literal.lastIndexOf("/");
    return { location: relative(root, file), source: literal.slice(1, end), flags: literal.slice(end + 1) };
  }),
);

// A browser compiles patterns with the flag v. The checker supports u, which gives these patterns the same meaning.
const patterns: readonly Expression[] = Object.entries(fields).flatMap(([name, { constraints }]) =>
  constraints.pattern === undefined
    ? []
    : [{ location: `the pattern of ${name}`, source: `^(?:${constraints.pattern})$`, flags: "u" }],
);

test("finds expressions in src and in the form", () => {
  expect(literals.length).toBeGreaterThan(20);
  expect(patterns.length).toBeGreaterThan(10);
});

test("src creates no expression at run time", () => {
  const files = filesBelow(join(root, "src"), ".ts").filter((file) => /\bRegExp\(/.test(readFileSync(file, "utf8")));
  expect(files).toStrictEqual([]);
});

test.each([
  ["exponential", "^(a+)+$"],
  ["polynomial", "\\s+$"],
])("finds %s backtracking", async (_, source) => {
  expect(await checkExpression({ location: "here", source, flags: "" })).toBe("vulnerable");
});

test.each(
  [...literals, ...patterns].map((expression) => {
    const { location, source, flags } = expression;
    return [`${location}: /${source}/${flags}`, expression] as const;
  }),
)("%s", async (_, expression) => {
  expect(await checkExpression(expression)).toBe("safe");
});

async function checkExpression({ source, flags }: Expression): Promise<string> {
  const { status, ...details } = await check(source, flags, withoutTimeouts);
  return status === "unknown" ? JSON.stringify(details) : status;
}

/** No time limits, which would depend on the machine: the checker counts the characters read. */
const withoutTimeouts = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: null } as const;

function findLiterals(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
