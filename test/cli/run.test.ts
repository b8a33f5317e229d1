import { readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { usage } from "../../src/cli/usage.ts";
import { example, runWith } from "./in-memory.ts";

const commands = ["check", "encode", "explain", "fix", "serve"];

test("prints the usage for --help and -h, also after a command and its arguments", async () => {
  const help = { code: 0, stdout: usage, stderr: "" };
  for (const args of [
    ["--help"],
    ["-h"],
    ...commands.flatMap((command) => [
      [command, "--help"],
      [command, "kid", "-h"],
      [command, "--version", "-h"],
    ]),
  ]) {
    expect(await runWith(args)).toStrictEqual(help);
  }
});

test("takes --help and --version after -- for arguments", async () => {
  for (const option of ["--help", "-h", "--version"]) expect((await runWith(["check", "--", option])).code).toBe(1);
});

test("prints the version of the package for --version, also after a command", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const args of [["--version"], ...commands.map((command) => [command, "kid", "--version"])]) {
    expect(await runWith(args)).toStrictEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  }
});

/** The error of a write, as the system gives it. */
const failure = (code: string): Error => Object.assign(new Error("5438b719"), { code });

test("ends in silence with its ordinary exit code if the reader of the output has closed it", async () => {
  for (const code of ["EPIPE", "ERR_STREAM_DESTROYED"]) {
    for (const [args, expected] of [
      [["check", example], 0],
      [["check", "kid=%5Ekid1"], 1],
      [["encode", "kid=^kid1", "--json"], 1],
      [["explain"], 0],
      [["--help"], 0],
    ] satisfies [string[], number][]) {
      const stderr = createWritable();
      const stdout = createWritable(failure(code));
      expect(await run(args, { ...createTerminal(), stdout, stderr })).toBe(expected);
      expect(stderr.text).toBe("");
    }
  }
});

test.each([
  ["ENOSPC", "the disk is full"],
  ["EIO", "the system says EIO"],
])("prints one line if the output cannot be written for %s, and returns exit code 2", async (code, reason) => {
  const stderr = createWritable();
  const stdout = createWritable(failure(code));
  expect(await run(["check", example], { ...createTerminal(), stdout, stderr })).toBe(2);
  expect(stderr.text).toBe(`widevine-license-token: the output cannot be written: ${reason}.\n`);
});

test("returns exit code 2 if neither output can be written", async () => {
  const full = createWritable(failure("ENOSPC"));
  expect(await run(["check", example], { ...createTerminal(), stdout: full, stderr: full })).toBe(2);
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
  expect(written.mock.calls[0]?.[0]).toMatch(/^\{"version":1,"valid":false,"issues":\[/);
  written.mockRestore();
  process.argv = argv;
  process.exitCode = exitCode;
});

function createTerminal(): Terminal {
  return {
    stdin: Readable.from([]),
    stdout: createWritable(),
    stderr: createWritable(),
    now: () => 0,
    untilSignal: async () => {},
  };
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
