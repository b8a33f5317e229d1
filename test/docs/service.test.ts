import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultPort } from "../../src/cli/serve.ts";
import { decodeTokenResponse } from "../../src/index.ts";
import { readBlocks } from "./blocks.ts";

// `npm run service`: the fake service on this machine, from the result of `npm run build`, and the command in docs/testing.md.

let endpoint = "";
let server: ChildProcessWithoutNullStreams;

beforeAll(async () => {
  server = spawn(process.execPath, ["dist/cli/main.js", "serve", "--port", "0"]);
  server.stderr.on("data", (text) => expect.unreachable(String(text)));
  const [printed] = await once(server.stdout, "data");
  endpoint = String(printed).trimEnd();
});

afterAll(() => void server.kill());

/** Runs a curl command, and decodes the response. */
function runCurl(command: string): ReturnType<typeof decodeTokenResponse> {
  const { stdout } = spawnSync("bash", ["-c", `${command} --silent --write-out ' %{http_code}'`], { encoding: "utf8" });
  const at = stdout.lastIndexOf(" ");
  return decodeTokenResponse({ status: Number(stdout.slice(at)), body: stdout.slice(0, at) });
}

test("npm run service builds, then serves", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(scripts.service).toBe("npm run --silent build && node dist/cli/main.js serve");
});

test("the command of docs/testing.md gets a license URL", () => {
  const [command] = readBlocks("docs/testing.md").filter(({ code }) => code.startsWith("curl"));
  const usual = `http://127.0.0.1:${defaultPort}/hms/wv/token`;
  expect(command?.code).toContain(usual);
  expect(runCurl(String(command?.code.replace(usual, endpoint)))).toMatchObject({
    _tag: "Right",
    right: { licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/" },
  });
});

test("uses the clock of this machine, and answers errors as the service does", () => {
  const body = readFileSync("docs/samples/request.txt", "utf8").replace("%2B3600", "2020-01-01T00:00:00Z").trimEnd();
  expect(runCurl(`curl --data '${body}' ${endpoint}`)).toMatchObject({ _tag: "Left", left: { code: -2002 } });
  const refused = runCurl(`curl --data 'kid=fd1a&errorFormat=json' ${endpoint}`);
  expect(refused).toMatchObject({ _tag: "Left", left: { status: 401, code: -2017 } });
  expect(runCurl(`curl --request TRACE ${endpoint}`)).toMatchObject({ _tag: "Left", left: { status: 400 } });
});

test("what encode --curl prints sends to it", () => {
  const encode = `node dist/cli/main.js encode -f docs/samples/request.txt --curl --url ${endpoint}`;
  const { stdout } = spawnSync("bash", ["-c", `${encode} | bash`], { encoding: "utf8" });
  expect(decodeTokenResponse({ status: 200, body: stdout })).toMatchObject({ _tag: "Right" });
});
