import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { decodeTokenResponse } from "../../src/index.ts";
import { blocksOf } from "./blocks.ts";

// `npm run service`: the stand-in on this machine, as `npm run build` has built it, and the commands that it and the README show.

const program = "docs/samples/service.js";

/** Starts it on a free port until the test ends; answers the banner. */
async function banner(...args: readonly string[]): Promise<string> {
  const server = spawn(process.execPath, [program, ...args], { env: { ...process.env, PORT: "0" } });
  onTestFinished(() => void server.kill());
  server.stderr.on("data", (text) => expect.unreachable(String(text)));
  let shown = "";
  while (!shown.includes("curl --data 'kid=")) shown += (await once(server.stdout, "data")).join("");
  return shown;
}

/** What a command prints: the answer's body, then its status. */
function answerTo(command: string): ReturnType<typeof decodeTokenResponse> {
  const { stdout } = spawnSync("bash", ["-c", `${command} --silent --write-out ' %{http_code}'`], { encoding: "utf8" });
  const at = stdout.lastIndexOf(" ");
  return decodeTokenResponse({ status: Number(stdout.slice(at)), contentType: null, body: stdout.slice(0, at) });
}

test("npm run service is this program, built before", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(scripts.service).toBe(`npm run --silent build && node ${program}`);
});

test("the banner tells the URL and two commands: one has a licence URL, the other the service's error", async () => {
  const shown = await banner();
  expect(shown).toMatch(/^A stand-in of the token service listens at http:\/\/127\.0\.0\.1:\d+\/hms\/wv\/token /);
  const [grants, refuses, ...others] = shown.split("\n").filter((line) => line.includes("curl"));
  expect(others).toStrictEqual([]);
  expect(answerTo(String(grants))).toMatchObject({
    _tag: "Right",
    right: { licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/" },
  });
  expect(answerTo(String(refuses))).toMatchObject({ _tag: "Left", left: { status: 401, code: -2017 } });
});

test("the README's command has a licence URL", async () => {
  const shown = await banner();
  const origin = String(/http:\/\/[^/]+/.exec(shown)?.[0]);
  const [command] = blocksOf("README.md").filter(({ code }) => code.startsWith("curl"));
  const usual = "http://127.0.0.1:8081";
  expect(command?.code).toContain(usual);
  expect(readFileSync(program, "utf8")).toContain(`?? "${usual.slice(-4)}"`);
  expect(answerTo(String(command?.code.replace(usual, origin)))).toMatchObject({ _tag: "Right" });
});

test("its clock is this machine's, and what no Request has is a 400", async () => {
  const shown = await banner("0");
  const endpoint = String(/http:\/\/\S+/.exec(shown)?.[0]);
  const body = readFileSync("docs/samples/request.txt", "utf8").replace("%2B3600", "2020-01-01T00:00:00Z").trimEnd();
  expect(answerTo(`curl --data '${body}' ${endpoint}`)).toMatchObject({ _tag: "Left", left: { code: -2002 } });
  expect(answerTo(`curl --request TRACE ${endpoint}`)).toMatchObject({ _tag: "Left", left: { status: 400 } });
});

test.each([
  ["70000", 2, "The port must be a number from 0 to 65535; 0 takes a free one.\n"],
  ["http", 2, "The port must be a number from 0 to 65535; 0 takes a free one.\n"],
])("the port %s ends it with code %d and a sentence", (port, status, stderr) => {
  expect(spawnSync(process.execPath, [program, port], { encoding: "utf8" })).toMatchObject({
    status,
    stderr,
    stdout: "",
  });
});

test("a port that is taken ends it with code 1 and a sentence", async () => {
  const taken = String(/:(\d+)\//.exec(await banner())?.[1]);
  expect(spawnSync(process.execPath, [program, taken], { encoding: "utf8" })).toMatchObject({
    status: 1,
    stderr: "The stand-in cannot listen there (EADDRINUSE): give another port, as in npm run service -- 8082.\n",
  });
});
