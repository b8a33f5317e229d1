import { Readable, Writable } from "node:stream";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import { decodeTokenRequestBody } from "../../src/index.ts";
import { createFile, example, runWith } from "./in-memory.ts";

const broken = "kid=%5Ekid1";

test("prints a JSON line for each bad line with its number, and a summary", async () => {
  const file = createFile(
    [example, "", broken, `https://example.com/?${example}`, `${broken}\r`, "\r", "€"].join("\n"),
  );
  const { code, stdout, stderr } = await runWith(["check", "--lines", file]);
  expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toStrictEqual([
    { version: 1, line: 3, issues: findIssues(broken), diagnoses: [] },
    { version: 1, line: 5, issues: findIssues(broken), diagnoses: [] },
    { version: 1, line: 7, issues: findIssues("€"), diagnoses: [] },
    { version: 1, checked: 5, valid: 2, bad: 3 },
  ]);
});

test("returns exit code 0 if all lines are valid, or if there are none", async () => {
  const all = await runWith(["check", "--lines", "-"], { stdin: `${example}\n${example}\n` });
  expect(all).toStrictEqual({ code: 0, stdout: '{"version":1,"checked":2,"valid":2,"bad":0}\n', stderr: "" });
  const none = await runWith(["check", "--lines", "-"], { stdin: "" });
  expect(none).toStrictEqual({ code: 0, stdout: '{"version":1,"checked":0,"valid":0,"bad":0}\n', stderr: "" });
});

test("property: reads the same lines from any chunks, even if they split characters", async () => {
  const text = `${example}&cookie=%E2%82%AC\n${broken}&cookie=€\r\n\nx=\u{1F511}\n${example}`;
  const whole = await runWith(["check", "--lines", "-"], { stdin: text });
  expect(whole.stdout.split("\n")).toHaveLength(4);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: Buffer.byteLength(text) }), { maxLength: 8 }), async (positions) => {
      const bytes = Buffer.from(text);
      const cuts = [0, ...positions.sort((one, other) => one - other), bytes.length];
      const chunks = cuts.slice(1).map((end, at) => bytes.subarray(cuts[at], end));
      expect(await runWith(["check", "--lines", "-"], { stdin: chunks })).toStrictEqual(whole);
    }),
  );
});

test("applies the options of decoding to each line", async () => {
  const lines = `${example}&useHttps=true\n${example.replace("%2B60", "2026-01-15T00%3A00%3A00Z")}\n`;
  const kept = await runWith(["check", "--keep-unknown", "--now", "2026-01-14T00:00:00Z", "--lines", "-"], {
    stdin: lines,
  });
  expect(kept.code).toBe(0);
  const refused = await runWith(["check", "--now", "2026-02-01T00:00:00Z", "--lines", "-"], { stdin: lines });
  expect(refused.stdout).toContain('{"version":1,"checked":2,"valid":0,"bad":2}');
});

test("prints many bad lines in parts, since a short line can have a long report", async () => {
  const parts: number[] = [];
  const stdout = new Writable({
    decodeStrings: false,
    write(part, _encoding, done) {
      parts.push(part.length);
      done();
    },
  });
  const stdin = Readable.from([Buffer.from("x\n".repeat(5000))], { objectMode: false });
  expect(
    await run(["check", "--lines", "-"], { stdin, stdout, stderr: stdout, now: () => 0, untilSignal: async () => {} }),
  ).toBe(1);
  expect(parts.reduce((one, other) => one + other)).toBeGreaterThan(5_000_000);
  expect(Math.max(...parts)).toBeLessThan(300_000);
});

test.each([
  ["the first line is bad", `${broken}\n${example}\n`.repeat(3), 1, 1],
  ["one line has a long report", "x\n".repeat(5000), 1, 1],
  ["all lines are valid", `${example}\n`.repeat(3), 0, 1],
  ["a valid line has diagnoses", `${example}&cookie=nil\n`, 0, 1],
  ["valid lines have long reports", `${example}&cookie=nil\n`.repeat(5000), 0, 1],
])("stops in silence if the reader has closed the output, where %s", async (_, text, code, writes) => {
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error("EPIPE"), { code: "EPIPE" }));
    },
  });
  const written = vi.spyOn(stdout, "write");
  const stderr = new Writable({ write: () => expect.unreachable() });
  const stdin = Readable.from([Buffer.from(text), Buffer.from(text)], { objectMode: false });
  const terminal = { stdin, stdout, stderr, now: () => 0, untilSignal: async () => {} };
  expect(await run(["check", "--lines", "-"], terminal)).toBe(code);
  expect(written).toHaveBeenCalledTimes(writes);
  expect(stdin.destroyed).toBe(true);
});

test("prints the diagnoses of a bad line, without the texts that are meant", async () => {
  const key = "VDi3Gb9HovVngjdHfbL55g==";
  const bad = example.replace(/contentKey=[^&]*/, `contentKey=${key}`);
  const stdin = [bad, `https://example.com/?${bad}`, "x".repeat(2 ** 20 + 1)].join("\n");
  const { stdout } = await runWith(["check", "--lines", "-"], { stdin });
  const [first, second, long] = stdout.split("\n").map((line) => JSON.parse(line || "{}"));
  expect(first.diagnoses).toStrictEqual([
    {
      id: "key.base64",
      parameter: "contentKey",
      path: ["contentKey"],
      message: "This is Base64: decode it, and write the bytes as hexadecimal digits.",
    },
  ]);
  expect(second).toStrictEqual({ ...first, line: 2 });
  expect(long).not.toHaveProperty("diagnoses");
  expect(stdout).not.toMatch(/VDi3|5438b719/);
});

test("prints a valid line only if there are diagnoses of it", async () => {
  const placeholder = `${example}&cookie=%24COOKIE`;
  const quoted = example.replace(/=(123456.*?)&/, "=%22$1%22&");
  const url = "https://a.example/?ExpressPlayToken=AQ";
  const stdin = [example, placeholder, `https://example.com/?${quoted}`, `${example}&cookie=a`].join("\n");
  const { code, stdout } = await runWith(["check", "--lines", "-"], { stdin });
  const [first, second, ...others] = stdout.split("\n").map((line) => JSON.parse(line || "{}"));
  expect(code).toBe(0);
  expect(first).toMatchObject({
    version: 1,
    line: 2,
    issues: [],
    diagnoses: [{ id: "text.placeholder", path: ["cookie"] }],
  });
  expect(second).toMatchObject({ line: 3, issues: [], diagnoses: [{ id: "text.quoted" }] });
  expect(others).toStrictEqual([{ version: 1, checked: 4, valid: 4, bad: 0 }, {}]);
  const answer = await runWith(["check", "--lines", "-"], { stdin: url });
  expect(JSON.parse(answer.stdout.split("\n")[0] ?? "").diagnoses).toMatchObject([{ id: "body.answer" }]);
});

test("prints the valid lines of several keys, and of the extensions", async () => {
  const keys = "customerAuthenticator=1&kid.0=%5Ea&kek=000102030405060708090a0b0c0d0e0f&wvExtension=wudo%2CAAAA";
  const lines = [keys, keys.replace("=1", "=nil"), `${keys}&x=nil`, keys.replace(/kek=\w*/, `kek=${"3".repeat(64)}`)];
  const args = ["check", "--keep-unknown", "--contract", "observed", "--lines", "-"];
  const { stdout } = await runWith(args, { stdin: lines.join("\n") });
  expect(stdout.match(/"line":\d+/g)).toStrictEqual(['"line":2', '"line":4']);
});

test("accepts --json, and prints the same", async () => {
  const stdin = `${broken}\n${example}\n`;
  const lines = await runWith(["check", "--lines", "-"], { stdin });
  expect(await runWith(["check", "--json", "--lines", "-"], { stdin })).toStrictEqual(lines);
});

test("shows progress on standard error if it is a terminal, a few times a second", async () => {
  let time = 0;
  const now = (): number => (time += 100);
  const stdin = Array.from({ length: 20 }, () => `${broken}\n`);
  const { stdout, stderr } = await runWith(["check", "--lines", "-", "--now", "0"], { stdin, now, isTTY: true });
  expect(stdout).toContain('{"version":1,"checked":20,"valid":0,"bad":20}');
  const shown = stderr.split("\r\u001b[K");
  expect([shown.at(0), shown.at(-1)]).toStrictEqual(["", ""]);
  for (const text of shown.slice(1, -1)) expect(text).toMatch(/^\d+ lines, \d+ bad$/);
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.length).toBeLessThan(12);
  const quick = await runWith(["check", "--lines", "-"], { stdin, isTTY: true });
  expect(quick.stderr).toBe("\r\u001b[K");
});

function findIssues(body: string): unknown {
  const decoded = decodeTokenRequestBody(body);
  return decoded._tag === "Left" && decoded.left;
}
