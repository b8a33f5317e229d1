import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody } from "../../src/index.ts";
import { createFile, example, runWith, temporaryFolder } from "./in-memory.ts";

const plain = [
  "errorFormat=json",
  "expirationTime=+60",
  "wvExtension=wudo,AAAAAA==",
  "securityLevel=1",
  "hdcpOutputControl=0",
  "contentKey=5438B719BF47A2F5678237477DB2F9E6",
  "kid=FD1A706AC2B36002888F6D4A414333C3",
  "customerAuthenticator=123456,0123456789abcdef0123456789abcdef",
];
const encoded = { code: 0, stdout: `${example}\n`, stderr: "" };

describe("encode prints the canonical body", () => {
  test("of plain arguments", async () => {
    expect(await runWith(["encode", ...plain])).toStrictEqual(encoded);
  });

  test("of a body in a file or on standard input, and of arguments added to it", async () => {
    expect(await runWith(["encode", "--file", createFile(`${example}\n`)])).toStrictEqual(encoded);
    expect(await runWith(["encode", "-"], { stdin: `https://example.com/?${example}` })).toStrictEqual(encoded);
    const [secrets, others] = [plain.slice(5), plain.slice(0, 5)];
    const body = secrets.map((pair) => pair.replace(",", "%2C")).join("&");
    expect(await runWith(["encode", "-", ...others], { stdin: body })).toStrictEqual(encoded);
    expect(await runWith(["encode", ...others, "--file", createFile(body)])).toStrictEqual(encoded);
  });

  test("with the endpoint before it", async () => {
    const url = async (target: string): Promise<string> =>
      (await runWith(["encode", "--url", target, ...plain])).stdout;
    expect(await url("test")).toBe(`https://wv-gen.test.expressplay.com/hms/wv/token?${example}\n`);
    expect(await url("production")).toBe(`https://wv-gen.service.expressplay.com/hms/wv/token?${example}\n`);
  });

  test("as a curl command that reads it from standard input, without secrets in its arguments", async () => {
    const flags = ["--silent", "--show-error", "--globoff", "--data", "@-"];
    const send = sendWithFakeCurl();
    expect(await send()).toStrictEqual([...flags, "https://wv-gen.test.expressplay.com/hms/wv/token", example, ""]);
    const production = "https://wv-gen.service.expressplay.com/hms/wv/token";
    expect(await send("--url", "production")).toStrictEqual([...flags, production, example, ""]);
    for (const url of [
      "http://127.0.0.1:8081/hms/wv/token",
      "http://[::1]:8081/",
      "https://example.com/it's/'$(echo)'/$HOME/a;b&c*[1-9]!~()@?q=$HOME&(!)",
    ]) {
      expect(await send("--url", url)).toStrictEqual([...flags, url, example, ""]);
    }
  });

  test("property: quotes each URL that it accepts for the shell", async () => {
    const send = sendWithFakeCurl();
    const path = fc.string({ unit: fc.constantFrom(..."'\"$()`;&|*[]{}!~\\ \n?#=ab%"), maxLength: 12 });
    const property = fc.asyncProperty(path, async (path) => {
      const url = `https://example.com/${path}`;
      const { code, stderr } = await runWith(["encode", "--curl", "--url", url, ...plain]);
      if (code === 0) expect((await send("--url", url)).at(-3)).toBe(url);
      else expect(stderr).toContain(": --url takes test, production, or an http or https URL");
    });
    await fc.assert(property, { numRuns: 50 });
  });

  test("of values that contain = and &, or are empty", async () => {
    const { stdout } = await runWith(["encode", ...plain, "contentId=a=b&c", "cookie="]);
    expect(stdout).toContain("&contentId=a%3Db%26c&");
    expect(stdout).toMatch(/&cookie=\n$/);
  });

  test("with the options --now and --keep-unknown", async () => {
    const { stdout } = await runWith(["encode", "--keep-unknown", ...plain, "useHttps=true"]);
    expect(stdout).toBe(`${example}&useHttps=true\n`);
    const dated = [
      "encode",
      ...plain.filter((pair) => !pair.startsWith("expirationTime")),
      "expirationTime=2026-01-15T00:00:00Z",
    ];
    expect((await runWith([...dated, "--now", "2026-01-14T00:00:00Z"])).code).toBe(0);
    expect((await runWith([...dated, "--now", "2026-01-16T00:00:00Z"])).code).toBe(1);
  });
});

/** Returns a function that runs what `encode --curl` prints, and lists the arguments and the input of curl, a line for each. */
function sendWithFakeCurl(): (...args: string[]) => Promise<string[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "curl"), '#!/bin/sh\nprintf "%s\\n" "$@"; cat\n', { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  return async (...args) => {
    const { code, stdout, stderr } = await runWith(["encode", "--curl", ...args, ...plain]);
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
    return execFileSync("sh", ["-c", stdout], { encoding: "utf8", env }).split("\n");
  };
}

test("encode prints JSON with --json, issues to standard output too", async () => {
  const encodeJson = async (...args: string[]): Promise<unknown> => {
    const { code, stdout, stderr } = await runWith(["encode", "--json", ...args]);
    expect(stderr).toBe("");
    return [code, JSON.parse(stdout)];
  };
  const url = `https://wv-gen.test.expressplay.com/hms/wv/token?${example}`;
  expect(await encodeJson(...plain)).toStrictEqual([0, { version: 1, valid: true, body: example }]);
  expect(await encodeJson("--url", "test", ...plain)).toStrictEqual([0, { version: 1, valid: true, url }]);
  const { stdout } = await runWith(["encode", "--curl", ...plain]);
  expect(await encodeJson("--curl", ...plain)).toStrictEqual([0, { version: 1, valid: true, curl: stdout.trimEnd() }]);
  const decoded = decodeTokenRequestBody("kid=%5Ekid1");
  const issues = decoded._tag === "Left" && decoded.left;
  expect(await encodeJson("kid=^kid1")).toStrictEqual([1, { version: 1, valid: false, issues }]);
});

test.each([
  "http://user:5438b719@example.com/",
  "https://example.com/#5438b719",
  "HTTPS://EXAMPLE.COM/5438b719",
  "ftp://5438b719",
  "5438b719",
])("encode refuses the URL %s without repeating it", async (url) => {
  expect(await runWith(["encode", "--url", url, ...plain])).toStrictEqual({
    code: 2,
    stdout: "",
    stderr:
      "widevine-license-token: --url takes test, production, or an http or https URL exactly as URL writes it: without user info, fragment, upper-case host, default port, dot segment, space or character beyond ASCII. See --help.\n",
  });
});

test("encode notices the name of a file that is given as a parameter", async () => {
  for (const args of [["package.json"], ["kid=^kid1", "package.json"], ["./nofile.txt"], ["kid=^kid1", "nofile.txt"]]) {
    expect(await runWith(["encode", ...args])).toStrictEqual({
      code: 2,
      stdout: "",
      stderr:
        "widevine-license-token: the argument is no body but looks like a file: give it with --file. See --help.\n",
    });
  }
});

test("encode prints the issues to standard error, so that no script reads them as a body", async () => {
  const { code, stdout, stderr } = await runWith(["encode", "kid=^kid1", "kid=^kid2", "=1"]);
  const decoded = decodeTokenRequestBody("kid=%5Ekid1&kid=%5Ekid2&=1");
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toHaveLength(1 + (decoded._tag === "Left" ? decoded.left.length : 0));
  expect(stderr).toContain("body.duplicate-parameter");
});

test.each([
  [["encode"]],
  [["encode", "kid"]],
  [["encode", "kid=^kid1", "--url", "staging"]],
  [["encode", "-", "--file", "f"]],
  [["encode", "-", "-"]],
  [["encode", "--file", "there-is-no-such-file"]],
  [["encode", "--kid=^5438b719"]],
])("encode prints one line on standard error and returns exit code 2 for %j", async (args) => {
  const { code, stdout, stderr } = await runWith(args);
  expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^widevine-license-token: [^\n]+\. See --help\.\n$/);
  expect(stderr).not.toContain("5438b719");
});
