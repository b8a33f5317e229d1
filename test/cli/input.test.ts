import { Readable, Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Line, maximumLength, readBody, readLines, tooLong } from "../../src/cli/input.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { usage } from "../../src/cli/usage.ts";
import { createFile, example, type Outcome, runWith } from "./in-memory.ts";

const longest = createBody(maximumLength);

test("1 Mi characters are the limit, and --help states it", () => {
  expect(maximumLength).toBe(1_048_576);
  expect(usage).toContain("1048576 characters");
});

describe("check --lines", () => {
  const longLine = (line: number): unknown => ({
    version: 1,
    line,
    issues: [],
    error: "The line is too long, and was not decoded: a request has at most 1048576 characters.",
  });

  async function checkLines(...lines: readonly (string | Uint8Array)[]): Promise<readonly unknown[]> {
    const stdin = lines.flatMap((line) => [line, "\n"]);
    const { stdout, stderr } = await runWith(["check", "--keep-unknown", "--lines", "-"], { stdin });
    expect(stderr).toBe("");
    return stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  }

  test("reports a line that is too long as bad, with its number, and goes on", async () => {
    const lines = [example, `${longest}a`, "", longest, `https://example.com/?${example}#${longest}`];
    expect(await checkLines(...lines)).toStrictEqual([
      longLine(2),
      longLine(5),
      { version: 1, checked: 4, valid: 2, bad: 2 },
    ]);
  });

  test("returns exit code 1 for such a line, also of a file", async () => {
    const { code, stdout } = await runWith(["check", "--lines", createFile(`${longest}a`)]);
    expect(code).toBe(1);
    expect(stdout).toBe(`${JSON.stringify(longLine(1))}\n{"version":1,"checked":1,"valid":0,"bad":1}\n`);
  });

  test("refuses bytes that are not UTF-8 in the rest of such a line", async () => {
    const stdin = [`${longest}aaa`, Uint8Array.of(0xff), `\n${example}`];
    const { code, stderr } = await runWith(["check", "--lines", "-"], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain("its bytes are no UTF-8");
  });
});

describe.each([
  [["check", "-"], "standard input"],
  [["encode", "-"], "standard input"],
  [["check", "--file"], "the file"],
  [["encode", "--file"], "the file"],
])("%j", (args, name) => {
  const read = (text: string): Promise<Outcome> => {
    const all = [args[0] ?? "", "--keep-unknown", ...args.slice(1)];
    return name === "the file" ? runWith([...all, createFile(text)]) : runWith(all, { stdin: text });
  };

  test("refuses a body that is too long, in one sentence", async () => {
    expect(await read(`${longest}a`)).toStrictEqual({
      code: 2,
      stdout: "",
      stderr: `widevine-license-token: ${name} cannot be read: a request has at most 1048576 characters. See --help.\n`,
    });
  });

  test("accepts a body of the greatest length", async () => {
    expect((await read(`${longest}\r\n`)).code).toBe(0);
  });
});

describe("property: of any chunks", () => {
  const text = fc
    .array(fc.constantFrom("a", "\r", "\n", "\r\n", "é", "\u{1F511}"), { maxLength: 40 })
    .map((units) => units.join(""));
  const cuts = fc.array(fc.nat(80));
  const maximum = fc.nat(8);
  // Texts of about the greatest length, whose line break ends a chunk or comes in two.
  const examples: [string, number[], number][] = [
    ["aa\r\n", [2], 2],
    ["aa\r\n", [2, 3], 2],
    ["aaa\r\n", [1, 2, 3, 4], 2],
    ["aa\r\r\n", [1, 2, 3, 4], 2],
    ["aa\r\na", [4], 2],
  ];

  test("readLines marks the lines that have too many UTF-16 units without their line break", async () => {
    const property = fc.asyncProperty(text, cuts, maximum, async (text, cuts, maximum) => {
      const found: Line[] = [];
      for await (const batch of readLines(createTerminal(text, cuts), "-", maximum)) found.push(...batch);
      const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
      expect(found).toStrictEqual(lines.map((line) => (line.length > maximum ? tooLong : line)));
    });
    await fc.assert(property, { examples });
  });

  test("readBody refuses a text that has too many UTF-16 units without its last line break", async () => {
    const property = fc.asyncProperty(text, cuts, maximum, async (text, cuts, maximum) => {
      const body = await readBody(createTerminal(text, cuts), "-", maximum).catch(() => tooLong);
      const trimmed = text.replace(/\r?\n$/, "");
      expect(body).toBe(trimmed.length > maximum ? tooLong : trimmed);
    });
    await fc.assert(property, { examples });
  });
});

test("readBody stops reading a body that is too long", async () => {
  let read = 0;
  const stdin = Readable.from(
    (function* () {
      for (; read < 1000; read++) yield Buffer.from("a".repeat(1000));
    })(),
    { objectMode: false },
  );
  await expect(readBody({ ...createTerminal("", []), stdin }, "-", 10)).rejects.toThrow("at most 10 characters");
  expect(read).toBeLessThan(100);
});

/** A request of this many UTF-16 units, which is valid with `--keep-unknown`. */
function createBody(length: number): string {
  const start = `${example}&note=`;
  return start + "a".repeat(length - start.length);
}

/** A terminal whose standard input is this text, split at these positions, some of which may be after its end. */
function createTerminal(text: string, positions: readonly number[]): Terminal {
  const bytes = Buffer.from(text);
  const cuts = [0, ...positions.toSorted((one, other) => one - other), bytes.length];
  const chunks = cuts.slice(1).map((end, at) => bytes.subarray(cuts[at], end));
  const stdin = Readable.from(chunks, { objectMode: false });
  return { stdin, stdout: new Writable(), stderr: new Writable(), now: Date.now, untilSignal: async () => {} };
}
