import { readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { usage } from "../../src/cli/usage.ts";
import { example, runWith } from "./in-memory.ts";

test("prints the usage for --help, also after a command", async () => {
  const help = { code: 0, stdout: usage, stderr: "" };
  for (const args of [["--help"], ["-h"], ["check", "--help"], ["encode", "--help"], ["explain", "--help"]]) {
    expect(await runWith(args)).toStrictEqual(help);
  }
});

test("warns in the usage that arguments show in process lists, in lines of at most 100 characters", () => {
  expect(usage).toContain("process lists");
  for (const line of usage.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("prints the version of the package for --version", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await runWith(["--version"])).toStrictEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("prints one line for a broken pipe, and returns exit code 2", async () => {
  const stderr = createWritable();
  const code = await run(["check", example], {
    ...createTerminal(),
    stdout: createWritable(new Error("EPIPE")),
    stderr,
  });
  expect(code).toBe(2);
  expect(stderr.text).toBe(
    "widevine-license-token: the output cannot be written: its reader has closed it. See --help.\n",
  );
});

test("returns exit code 2 if both outputs are closed", async () => {
  const closed = createWritable(new Error("EPIPE"));
  expect(await run(["check", example], { ...createTerminal(), stdout: closed, stderr: closed })).toBe(2);
});

test("prints the name of an unexpected error, but not its message", async () => {
  const throwError =
    (error: unknown): Terminal["now"] =>
    () => {
      throw error;
    };
  for (const [error, name] of [
    [new RangeError("5438b719"), "RangeError"],
    ["5438b719", "string"],
  ]) {
    const stderr = createWritable();
    const outcome = await run(["check", "--lines", "-"], { ...createTerminal(), stderr, now: throwError(error) });
    expect(outcome).toBe(2);
    expect(stderr.text).toBe(`widevine-license-token: this program failed (${name}); please report it.\n`);
  }
});

test("main.ts runs the command of the process, and sets its exit code", async () => {
  const { argv, exitCode } = process;
  const written = vi.spyOn(process.stdout, "write").mockImplementation((_text: unknown, done: unknown) => {
    if (typeof done === "function") done();
    return true;
  });
  process.argv = ["node", "main.js", "check", "--json", "kid=%5Ekid1"];
  await import("../../src/cli/main.ts");
  expect(process.exitCode).toBe(1);
  expect(written.mock.calls[0]?.[0]).toMatch(/^\{"valid":false,"issues":\[/);
  written.mockRestore();
  process.argv = argv;
  process.exitCode = exitCode;
});

function createTerminal(): Terminal {
  return { stdin: Readable.from([]), stdout: createWritable(), stderr: createWritable(), now: () => 0 };
}

function createWritable(failure?: Error): Writable & { text: string } {
  const stream = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        stream.text += String(chunk);
        done(failure);
      },
    }),
    { text: "" },
  );
  return stream;
}
