import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { decodeTokenResponse } from "../../src/index.ts";
import { readBlocks } from "./blocks.ts";

// `npm run service`: the fake service on this machine, from the result of `npm run build`, and the commands in its banner and
// in the README.

const program = "docs/samples/service.js";

/** Starts the service on a free port until the test ends; returns the banner. */
async function startService(...args: readonly string[]): Promise<string> {
  const server = spawn(process.execPath, [program, ...args], { env: { ...process.env, PORT: "0" } });
  onTestFinished(() => void server.kill());
  server.stderr.on("data", (text) => expect.unreachable(String(text)));
  let shown = "";
  while (!shown.includes("curl --data 'kid=")) shown += (await once(server.stdout, "data")).join("");
  return shown;
}

/** Runs a curl command, and decodes the response. */
function runCurl(command: string): ReturnType<typeof decodeTokenResponse> {
  const { stdout } = spawnSync("bash", ["-c", `${command} --silent --write-out ' %{http_code}'`], { encoding: "utf8" });
  const at = stdout.lastIndexOf(" ");
  return decodeTokenResponse({ status: Number(stdout.slice(at)), contentType: null, body: stdout.slice(0, at) });
}

test("npm run service builds, then starts this program", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(scripts.service).toBe(`npm run --silent build && node ${program}`);
});

test("shows a banner with the URL and two commands: one gets a license URL, the other an error", async () => {
  const shown = await startService();
  expect(shown).toMatch(/^A stand-in of the token service listens at http:\/\/127\.0\.0\.1:\d+\/hms\/wv\/token /);
  const [grants, refuses, ...others] = shown.split("\n").filter((line) => line.includes("curl"));
  expect(others).toStrictEqual([]);
  expect(runCurl(String(grants))).toMatchObject({
    _tag: "Right",
    right: { licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/" },
  });
  expect(runCurl(String(refuses))).toMatchObject({ _tag: "Left", left: { status: 401, code: -2017 } });
});

test("returns a license URL for the command of the README", async () => {
  const shown = await startService();
  const origin = String(/http:\/\/[^/]+/.exec(shown)?.[0]);
  const [command] = readBlocks("README.md").filter(({ code }) => code.startsWith("curl"));
  const usual = "http://127.0.0.1:8081";
  expect(command?.code).toContain(usual);
  expect(readFileSync(program, "utf8")).toContain(`?? "${usual.slice(-4)}"`);
  expect(runCurl(String(command?.code.replace(usual, origin)))).toMatchObject({ _tag: "Right" });
});

test("uses the system clock, and returns 400 for a method that Request forbids", async () => {
  const shown = await startService("0");
  const endpoint = String(/http:\/\/\S+/.exec(shown)?.[0]);
  const body = readFileSync("docs/samples/request.txt", "utf8").replace("%2B3600", "2020-01-01T00:00:00Z").trimEnd();
  expect(runCurl(`curl --data '${body}' ${endpoint}`)).toMatchObject({ _tag: "Left", left: { code: -2002 } });
  expect(runCurl(`curl --request TRACE ${endpoint}`)).toMatchObject({ _tag: "Left", left: { status: 400 } });
});

test.each([
  ["70000", 2, "The port must be a number from 0 to 65535; 0 takes a free one.\n"],
  ["http", 2, "The port must be a number from 0 to 65535; 0 takes a free one.\n"],
])("refuses the port %s with exit code %d and a message", (port, status, stderr) => {
  expect(spawnSync(process.execPath, [program, port], { encoding: "utf8" })).toMatchObject({
    status,
    stderr,
    stdout: "",
  });
});

test("refuses a port in use with exit code 1 and a message", async () => {
  const taken = String(/:(\d+)\//.exec(await startService())?.[1]);
  expect(spawnSync(process.execPath, [program, taken], { encoding: "utf8" })).toMatchObject({
    status: 1,
    stderr: "The stand-in cannot listen there (EADDRINUSE): give another port, as in npm run service -- 8082.\n",
  });
});
