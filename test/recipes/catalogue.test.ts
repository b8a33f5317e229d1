import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { readBlocks } from "../docs/blocks.ts";
import { body, expectNoSecret } from "./requests.ts";

// The tests run the result of `npm run build`.

const catalogue = Array.from({ length: 103 }, (_, at) => {
  if (at % 10 === 3) return body.replace("securityLevel=1", "securityLevel=6");
  if (at % 25 === 0) return "";
  // A report of over 4096 bytes: several writers could interleave it in one pipe.
  return at === 60 ? "x=1&".repeat(200) : `${body}&cookie=film-${at}`;
}).join("\n");
const clock = ["--now", "2026-01-01T00:00:00Z"];
const whole = check(catalogue);

/** Checks these lines in one process. */
function check(lines: string): { status: number | null; stdout: string; stderr: string } {
  const args = ["dist/cli/main.js", "check", "--lines", "-", ...clock];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: lines, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Runs a shell command with the program on its path; its folder for temporary files must be empty afterwards. */
function runShell(command: string, input: string, programs: Record<string, string> = {}, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [bin, temporary] = [join(folder, "bin"), join(folder, "temporary")];
  mkdirSync(bin);
  mkdirSync(temporary);
  const main = join(process.cwd(), "dist/cli/main.js");
  const all = { "widevine-license-token": `exec "${process.execPath}" "${main}" "$@"`, ...programs };
  for (const [name, script] of Object.entries(all)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
    input,
    encoding: "utf8",
    timeout: 50_000,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, TMPDIR: temporary, ...environment },
  });
  expect(readdirSync(temporary)).toStrictEqual([]);
  expectNoSecret(stdout + stderr);
  return { status, stdout, stderr };
}

beforeAll(() => {
  expect(whole, "run npm run build first").toMatchObject({ status: 1, stderr: "" });
  expect(whole.stdout).toMatch(/\n\{"version":1,"checked":98,"valid":87,"bad":11\}\n$/);
});

describe("catalogue.sh", () => {
  test.each(["1", "2", "4", "7", "13"])("prints with %s parts the same as one process", (JOBS) => {
    expect(runShell(`docs/recipes/catalogue.sh ${clock.join(" ")}`, catalogue, {}, { JOBS })).toStrictEqual(whole);
  });

  test("uses as many parts as there are cores by default", () => {
    expect(runShell("docs/recipes/catalogue.sh --now 0", "")).toStrictEqual({
      status: 0,
      stdout: '{"version":1,"checked":0,"valid":0,"bad":0}\n',
      stderr: "",
    });
  });

  test("passes on the options", () => {
    const command = "docs/recipes/catalogue.sh --keep-unknown --now 2026-02-01T00:00:00Z";
    const kept = `${body.replace("%2B600", "2026-02-02T00:00:00Z")}&useHttps=true\n`;
    const { status, stdout } = runShell(command, kept.repeat(3), {}, { JOBS: "2" });
    expect([status, stdout]).toStrictEqual([0, '{"version":1,"checked":3,"valid":3,"bad":0}\n']);
  });

  test("fails if a part fails, without a summary", () => {
    const { status, stdout } = runShell("docs/recipes/catalogue.sh --no-such-option", catalogue, {}, { JOBS: "2" });
    expect([status, stdout]).toStrictEqual([2, ""]);
  });

  test("fails if a part is killed", () => {
    const programs = { "widevine-license-token": "cat > /dev/null; kill -9 $$" };
    const { status, stdout } = runShell("docs/recipes/catalogue.sh", catalogue, programs, { JOBS: "2" });
    expect([status, stdout]).toStrictEqual([2, ""]);
  });
});

describe("catalogue.md", () => {
  const commands = readBlocks("docs/recipes/catalogue.md").filter(({ language }) => language === "sh");
  const [split = "", parallel = ""] = commands.map(({ code }) => code.replace("< catalogue.txt", ""));

  test("runs the command for one machine", () => {
    expect(runShell(split, catalogue)).toStrictEqual(whole);
  });

  // GNU parallel if it is installed; else a script that does the same with one part, so that the command runs everywhere.
  const hasParallel =
    spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU parallel") ?? false;
  const onePart = 'while [ $# -gt 1 ]; do shift; done; { sh -c "$1" || exit 1; } | sed "s/^/1\t/"';

  test(`runs the command for GNU parallel${hasParallel ? "" : ", which is not installed, with one part"}`, () => {
    const command = `set -o pipefail; ${parallel}`;
    const { status, stdout } = runShell(command, catalogue, hasParallel ? {} : { parallel: onePart });
    expect([status, stdout]).toStrictEqual([0, whole.stdout.replace(/^/gm, "1\t").replace(/1\t$/, "")]);
  });

  // Without GNU parallel the catalogue is not split.
  if (hasParallel) {
    test("prints the number of the part with GNU parallel, from which the line follows", () => {
      const lines = catalogue.replace(/\n{2,}/g, "\n").trimStart();
      const { status, stdout } = runShell(parallel.replace("100000", "10"), lines);
      expect(status).toBe(0);
      const reports = [...stdout.matchAll(/^(\d+)\t\{"version":1,"line":(\d+),(.*)$/gm)].map(
        ([, part, line, report]) => `{"version":1,"line":${(Number(part) - 1) * 10 + Number(line)},${report}\n`,
      );
      expect(reports.join("")).toBe(check(lines).stdout.replace(/^\{"version":1,"checked".*\n/m, ""));
    });
  }
});
