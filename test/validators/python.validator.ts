import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import openapi from "../../docs/spec/openapi.json" with { type: "json" };
import observedOpenapi from "../../docs/spec/openapi-observed.json" with { type: "json" };
import vectors from "../../docs/spec/vectors.json" with { type: "json" };
import observedVectors from "../../docs/spec/vectors-observed.json" with { type: "json" };
import { readBlocks } from "../docs/blocks.ts";

// Python reads the vectors and the patterns. These tests need python3.

const folder = mkdtempSync(join(tmpdir(), "python-"));
cpSync("docs/recipes/python", folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function runPython(
  file: string,
  ...args: readonly string[]
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync("python3", ["-B", file, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test.each(["vectors.json", "vectors-utf16.json"])("the Python port returns the answers of %s", (name) => {
  const { vectors } = JSON.parse(readFileSync(`docs/spec/${name}`, "utf8"));
  const printed = `${vectors.length} vectors, 0 wrong\n`;
  const { status, stdout, stderr } = runPython("docs/recipes/python/run_vectors.py", `docs/spec/${name}`);
  expect([status, stdout, stderr]).toStrictEqual([0, printed, ""]);
});

test("the document names this command", () => {
  const [command] = readBlocks("docs/other-languages.md").filter(({ code }) => code.startsWith("python3"));
  expect(command?.code).toBe("python3 docs/recipes/python/run_vectors.py docs/spec/vectors.json");
});

test.each([
  ["1 + 64", "1 + 65"],
  ["[ -~]{4}", "[ -~]{3}"],
  ['"[1-5]"', '"[1-6]"'],
  ["text.lower()", "text"],
  ["-4020", "-4022"],
])("a port with a mistake fails: %s replaced by %s", (right, wrong) => {
  const port = readFileSync("docs/recipes/python/token_request.py", "utf8");
  expect(port).toContain(right);
  writeFileSync(join(folder, "token_request.py"), port.replace(right, wrong));
  const { status, stdout } = runPython(join(folder, "run_vectors.py"), "docs/spec/vectors.json");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^wrong: /);
});

test("the runner is short, and uses only the standard library", () => {
  const runner = readFileSync("docs/recipes/python/run_vectors.py", "utf8");
  expect(runner.split("\n").length).toBeLessThanOrEqual(80);
  const modules = [...runner.matchAll(/^(?:import|from) ([\w.]+)/gm)].map(([, name]) => name);
  expect(modules).toStrictEqual(["json", "re", "sys", "urllib.parse", "token_request"]);
});

test.each([
  ["openapi.json", openapi.components.schemas, vectors.vectors, 9],
  ["openapi-observed.json", observedOpenapi.components.schemas, observedVectors.vectors, 15],
])("the patterns of %s match the same strings in Python and ECMAScript", (_name, schemas, bodies, least) => {
  const { EventErrorCode: _, ...values } = schemas;
  // The names of patternProperties begin with ^.
  const patterns =
    JSON.stringify(values)
      .match(/(?<="pattern":)"(?:\\.|[^"])*"|"\^(?:\\.|[^"])*"(?=:)/g)
      ?.map((text): string => JSON.parse(text)) ?? [];
  const texts = [...new Set(bodies.flatMap(({ body }) => [...new URLSearchParams(body)].flat()))];
  writeFileSync(join(folder, "asked.json"), JSON.stringify({ patterns, texts }));
  // In Python, $ also matches before a line feed at the end.
  const program = `import json, re, sys
asked = json.load(open(sys.argv[1], encoding="utf-8"))
whole = [re.compile(re.sub(r"[$]$", r"\\\\Z", pattern)) for pattern in asked["patterns"]]
print(json.dumps([[pattern.search(text) is not None for text in asked["texts"]] for pattern in whole]))`;
  writeFileSync(join(folder, "match.py"), program);
  const { stdout } = runPython(join(folder, "match.py"), join(folder, "asked.json"));
  expect(patterns.length).toBeGreaterThan(least);
  expect(JSON.parse(stdout)).toStrictEqual(
    patterns.map((pattern) => texts.map((text) => new RegExp(pattern, "u").test(text))),
  );
});
