import { readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { usage } from "../../src/cli/usage.ts";
import { example, runWith } from "./in-memory.ts";

test("--help prints the usage, also after a command", async () => {
  const help = { code: 0, stdout: usage, stderr: "" };
  for (const args of [["--help"], ["-h"], ["check", "--help"], ["encode", "--help"], ["explain", "--help"]]) {
    expect(await runWith(args)).toStrictEqual(help);
  }
});

test("the usage says that arguments show in process lists, and fits a terminal", () => {
  expect(usage).toContain("process lists");
  for (const line of usage.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("--version prints the package's", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await runWith(["--version"])).toStrictEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("a broken pipe is one line and exit code 2", async () => {
  const stderr = writable();
  const code = await run(["check", example], { ...terminal(), stdout: writable(new Error("EPIPE")), stderr });
  expect(code).toBe(2);
  expect(stderr.text).toBe(
    "widevine-license-token: the output cannot be written: its reader has closed it. See --help.\n",
  );
});

test("where nothing can be written at all, exit code 2 is what remains", async () => {
  const closed = writable(new Error("EPIPE"));
  expect(await run(["check", example], { ...terminal(), stdout: closed, stderr: closed })).toBe(2);
});

test("a failure of the program's own shows its name, never its message", async () => {
  const failing =
    (error: unknown): Terminal["now"] =>
    () => {
      throw error;
    };
  for (const [error, name] of [
    [new RangeError("5438b719"), "RangeError"],
    ["5438b719", "string"],
  ]) {
    const stderr = writable();
    const outcome = await run(["check", "--lines", "-"], { ...terminal(), stderr, now: failing(error) });
    expect(outcome).toBe(2);
    expect(stderr.text).toBe(`widevine-license-token: this program failed (${name}); please report it.\n`);
  }
});

test("the program runs the command of the process, and sets its exit code", async () => {
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

function terminal(): Terminal {
  return { stdin: Readable.from([]), stdout: writable(), stderr: writable(), now: () => 0 };
}

function writable(failure?: Error): Writable & { text: string } {
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
