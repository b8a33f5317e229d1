import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFile, example, temporaryFolder } from "./in-memory.ts";

// Runs the result of `npm run build` as a process, with the pipes, files and signals of the system.

const program = `"${process.execPath}" dist/cli/main.js`;

beforeAll(() => expect(existsSync("dist/cli/main.js"), "run npm run build first").toBe(true));

/** Runs a line of bash, whose exit code is that of the last command that fails; `$0` is the program, `$1` a file. */
function runShell(line: string, file = ""): { status: number | null; stdout: string; stderr: string } {
  const script = `set -o pipefail; ${line.replaceAll("$0", program)}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", file], {
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

describe("a pipe that its reader has closed", () => {
  const bad = "kid=%5Ekid1\n".repeat(20_000);

  test("ends check --lines in silence, with exit code 1 if there was a bad line", () => {
    const { status, stdout, stderr } = runShell('$0 check --lines "$1" | head -n 1', createFile(bad));
    expect({ status, stderr }).toStrictEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^\{"version":1,"line":1,[^\n]+\n$/);
  });

  test("ends check --lines also where its input does not end", () => {
    const { status, stderr } = runShell("yes kid=1 | $0 check --lines - | head -n 1 > /dev/null; echo $? >&2");
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: "1\n" });
  });

  test("ends check --lines with exit code 0 if there was no bad line", () => {
    const { status, stderr } = runShell('$0 check --lines "$1" | exec 0<&-', createFile(`${example}\n`.repeat(1000)));
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: "" });
  });

  test.each([
    ["check 'kid=^kid1' --json", 1],
    [`check '${example}'`, 0],
    ['encode -f "$1"', 0],
    ["explain", 0],
    ["check 'kid=^kid1' --unknown 2>&1", 2],
  ])("does not change the exit code of %s", (args, expected) => {
    const { status, stderr } = runShell(`{ sleep 0.1; $0 ${args}; } | exec 0<&-`, createFile(example));
    expect({ status, stderr }).toStrictEqual({ status: expected, stderr: "" });
  });
});

describe("a full disk", () => {
  const full = "widevine-license-token: the output cannot be written: the disk is full.\n";

  test.each(["check 'kid=^kid1'", 'check --lines "$1"', "encode 'kid=^kid1' --json", "serve --port 0"])(
    "is named as what it is by %s, with exit code 2",
    (args) => {
      expect(runShell(`$0 ${args} > /dev/full`, createFile("kid=1"))).toStrictEqual({
        status: 2,
        stdout: "",
        stderr: full,
      });
    },
  );

  test("is not passed over if it takes a part of the output only", () => {
    const file = join(temporaryFolder(), "output.json");
    const { status, stderr } = runShell(`(trap '' XFSZ; ulimit -f 1; $0 explain --json > "$1")`, file);
    expect({ status, stderr }).toStrictEqual({
      status: 2,
      stderr: "widevine-license-token: the output cannot be written: the system says EFBIG.\n",
    });
    expect(statSync(file).size).toBe(1024);
  });
});

test("writes whole outputs to files", () => {
  const folder = temporaryFolder();
  const { status, stderr } = runShell('$0 explain --json > "$1/one"; $0 explain --json | cat > "$1/other"', folder);
  expect({ status, stderr }).toStrictEqual({ status: 0, stderr: "" });
  const text = readFileSync(join(folder, "one"), "utf8");
  expect(JSON.parse(text).version).toBe(1);
  expect(readFileSync(join(folder, "other"), "utf8")).toBe(text);
});

test.each(["SIGINT", "SIGTERM"] as const)("serve ends with exit code 0 after %s", async (signal) => {
  const child = spawn(process.execPath, ["dist/cli/main.js", "serve", "--port", "0"], { stdio: "pipe" });
  const [printed] = await once(child.stdout, "data");
  const idle = await fetch(String(printed).trimEnd(), { headers: { connection: "keep-alive" } });
  expect(idle.status).toBe(401);
  child.kill(signal);
  expect(await once(child, "exit")).toStrictEqual([0, null]);
});
