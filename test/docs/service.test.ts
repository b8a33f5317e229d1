import { type ChildProcessWithoutNullStreams, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeTokenResponse } from "../../src/index.ts";
import { readBlocks } from "./blocks.ts";

// `npm run service`: the fake service on this machine, from the result of `npm run build`, and the commands in its banner and
// in the README.

const program = "docs/samples/service.js";

/** The output of the program that listens on a free port. */
let shown = "";
let server: ChildProcessWithoutNullStreams;

beforeAll(async () => {
  server = spawn(process.execPath, [program], { env: { ...process.env, PORT: "0" } });
  server.stderr.on("data", (text) => expect.unreachable(String(text)));
  while (!shown.includes("curl --data 'kid=")) shown += (await once(server.stdout, "data")).join("");
});

afterAll(() => void server.kill());

/** Runs a curl command, and decodes the response. */
function runCurl(command: string): ReturnType<typeof decodeTokenResponse> {
  const { stdout } = spawnSync("bash", ["-c", `${command} --silent --write-out ' %{http_code}'`], { encoding: "utf8" });
  const at = stdout.lastIndexOf(" ");
  return decodeTokenResponse({ status: Number(stdout.slice(at)), body: stdout.slice(0, at) });
}

test("npm run service builds, then starts this program", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(scripts.service).toBe(`npm run --silent build && node ${program}`);
});

test("shows a banner with the URL and two commands: one gets a license URL, the other an error", () => {
  expect(shown).toMatch(/^A fake token service listens at http:\/\/127\.0\.0\.1:\d+\/hms\/wv\/token /);
  const [grants, refuses, ...others] = shown.split("\n").filter((line) => line.includes("curl"));
  expect(others).toStrictEqual([]);
  expect(runCurl(String(grants))).toMatchObject({
    _tag: "Right",
    right: { licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/" },
  });
  expect(runCurl(String(refuses))).toMatchObject({ _tag: "Left", left: { status: 401, code: -2017 } });
});

test("runs the command of the README, which gets a license URL", () => {
  const origin = String(/http:\/\/[^/]+/.exec(shown)?.[0]);
  const [command] = readBlocks("README.md").filter(({ code }) => code.startsWith("curl"));
  const usual = "http://127.0.0.1:8081";
  expect(command?.code).toContain(usual);
  expect(readFileSync(program, "utf8")).toContain(`?? "${usual.slice(-4)}"`);
  expect(runCurl(String(command?.code.replace(usual, origin)))).toMatchObject({ _tag: "Right" });
});

test("uses the clock of this machine, and answers a method that no Request can have with 400", () => {
  const endpoint = String(/http:\/\/\S+/.exec(shown)?.[0]);
  const body = readFileSync("docs/samples/request.txt", "utf8").replace("%2B3600", "2020-01-01T00:00:00Z").trimEnd();
  expect(runCurl(`curl --data '${body}' ${endpoint}`)).toMatchObject({ _tag: "Left", left: { code: -2002 } });
  expect(runCurl(`curl --request TRACE ${endpoint}`)).toMatchObject({ _tag: "Left", left: { status: 400 } });
});

test("exits with a code and a message for an invalid or occupied port", async () => {
  const occupied = String(/:(\d+)\//.exec(shown)?.[1]);
  const invalid = { code: 2, stdout: "", stderr: "The port must be a number from 0 to 65535; 0 takes a free one.\n" };
  const stderr =
    "The fake service cannot listen there (EADDRINUSE): give another port, as in npm run service -- 8082.\n";
  const results = await Promise.all(["70000", "http", occupied].map(runWithPort));
  expect(results).toStrictEqual([invalid, invalid, { code: 1, stdout: "", stderr }]);
});

/** Runs the program with a port; returns its exit code and output. */
async function runWithPort(port: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const run = promisify(execFile)(process.execPath, [program, port]);
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}
