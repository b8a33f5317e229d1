import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";
import { fields } from "../../src/form/index.ts";
import { filesBelow } from "../docs/blocks.ts";
import { root } from "./api-report.ts";

// Every regular expression of src, and every pattern of the form: none backtracks, neither exponentially nor polynomially.

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const literals: readonly Expression[] = filesBelow(join(root, "src"), ".ts").flatMap((file) =>
  literalsIn(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest)).map((literal) => {
    const end = literal.lastIndexOf("/");
    return { place: relative(root, file), source: literal.slice(1, end), flags: literal.slice(end + 1) };
  }),
);

// A browser compiles patterns with the flag v; the checker knows u, and they have nothing that the two read differently.
const patterns: readonly Expression[] = Object.entries(fields).flatMap(([name, { constraints }]) =>
  constraints.pattern === undefined
    ? []
    : [{ place: `the pattern of ${name}`, source: `^(?:${constraints.pattern})$`, flags: "u" }],
);

test("expressions are found, in src and in the form", () => {
  expect(literals.length).toBeGreaterThan(20);
  expect(patterns.length).toBeGreaterThan(10);
});

test("none is put together at run time", () => {
  const files = filesBelow(join(root, "src"), ".ts").filter((file) => /\bRegExp\(/.test(readFileSync(file, "utf8")));
  expect(files).toStrictEqual([]);
});

test.each([
  ["exponential", "^(a+)+$"],
  ["polynomial", "\\s+$"],
])("%s backtracking is found", async (_, source) => {
  expect(await statusOf({ place: "here", source, flags: "" })).toBe("vulnerable");
});

test.each(
  [...literals, ...patterns].map((expression) => {
    const { place, source, flags } = expression;
    return [`${place}: /${source}/${flags}`, expression] as const;
  }),
)("%s", async (_, expression) => {
  expect(await statusOf(expression)).toBe("safe");
});

async function statusOf({ source, flags }: Expression): Promise<string> {
  const { status, ...why } = await check(source, flags, inSteps);
  return status === "unknown" ? JSON.stringify(why) : status;
}

/** What an attack costs is counted in characters read; a limit in milliseconds would depend on the machine. */
const inSteps = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: null } as const;

function literalsIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
