import { execSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documents, readBlocks } from "./blocks.ts";

// Executes every command of the documents: a line `$ command`, followed by its output. The commands run the result of
// `npm run build`.

const sessions = documents.flatMap(readBlocks).filter(({ language }) => language === "console");

test.each(sessions)("runs the commands at $location", ({ code }) => {
  for (const step of code.split(/^\$ /m).slice(1)) {
    const [command = "", ...output] = step.trimEnd().split("\n");
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8", env: createEnvironment() });
    expect(trimLines(stdout + stderr), command).toStrictEqual(trimLines(output.join("\n")));
  }
});

test("names scripts of the package in the first two commands", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = readBlocks("README.md")
    .filter(({ language }) => language === "sh")
    .flatMap(({ code }) => code.split("\n"))
    .map((line) => line.replace(/ *#.*/, ""));
  expect(commands.slice(0, 2)).toStrictEqual(["npm ci && npm start", "npm ci && npm test"]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test"]));
});

test("npm start shows a valid request, the canonical body, and an invalid request with its codes", () => {
  const shown = execSync("node docs/samples/start.js", { encoding: "utf8" });
  const canonical =
    "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&errorFormat=json&kid=fd1a706ac2b36002888f6d4a414333c3&contentKey=5438b719bf47a2f5678237477db2f9e6&contentId=Vertigo+%281958%29&securityLevel=1&hdcpOutputControl=0&licenseDuration=86400&wvExtension=wudo%2CAAAAAA%3D%3D&expirationTime=%2B3600&cookie=order-4711";
  expect(shown).toContain("\nvalid\n(exit code 0)\n");
  expect(shown).toContain(`\n${canonical}\n(exit code 0)\n`);
  const codes = [...shown.matchAll(/^\S+ +(-\d{4}|-) +\S+\.\S+ /gm)].map(([, code]) => code);
  expect(new Set(codes).size).toBeGreaterThanOrEqual(6);
  expect(shown).toMatch(/\(exit code 1\)\n\n$/);
});

/** Provides the program under its name, as an installed package does on the path. */
function createEnvironment(): NodeJS.ProcessEnv {
  expect(existsSync("dist/cli/main.js"), "run npm run build first").toBe(true);
  const name = "BASH_FUNC_widevine-license-token%%";
  return { ...process.env, [name]: '() { node dist/cli/main.js "$@"; }' };
}

function trimLines(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd());
}
