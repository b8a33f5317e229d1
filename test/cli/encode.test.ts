import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody } from "../../src/index.ts";
import { createFile, example, runWith, temporaryFolder } from "./in-memory.ts";

const plain = [
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
    const [secrets, others] = [plain.slice(4), plain.slice(0, 4)];
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
    const folder = temporaryFolder();
    const fakeCurl = '#!/bin/sh\nprintf "%s\\n" "$@"; cat\n';
    writeFileSync(join(folder, "curl"), fakeCurl, { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const sent = async (...args: string[]): Promise<string[]> => {
      const { code, stdout, stderr } = await runWith(["encode", "--curl", ...args, ...plain]);
      expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
      return execFileSync("sh", ["-c", stdout], { encoding: "utf8", env }).split("\n");
    };
    const flags = ["--silent", "--show-error", "--data", "@-"];
    expect(await sent()).toStrictEqual([...flags, "https://wv-gen.test.expressplay.com/hms/wv/token", example, ""]);
    expect(await sent("--url", "production")).toStrictEqual([
      ...flags,
      "https://wv-gen.service.expressplay.com/hms/wv/token",
      example,
      "",
    ]);
  });

  test("of values that contain = and &, or are empty", async () => {
    const { stdout } = await runWith(["encode", ...plain, "contentId=a=b&c", "cookie="]);
    expect(stdout).toContain("&contentId=a%3Db%26c&");
    expect(stdout).toMatch(/&cookie=\n$/);
  });

  test("with the options --now and --keep-unknown", async () => {
    const { stdout } = await runWith(["encode", "--keep-unknown", ...plain, "useHttps=true"]);
    expect(stdout).toBe(`${example}&useHttps=true\n`);
    const dated = ["encode", ...plain.slice(1), "expirationTime=2026-01-15T00:00:00Z"];
    expect((await runWith([...dated, "--now", "2026-01-14T00:00:00Z"])).code).toBe(0);
    expect((await runWith([...dated, "--now", "2026-01-16T00:00:00Z"])).code).toBe(1);
  });
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
