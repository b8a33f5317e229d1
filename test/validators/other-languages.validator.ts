import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import vectors from "../../docs/spec/vectors.json" with { type: "json" };
import { decodeTokenRequestBody, encodeTokenRequestBody } from "../../src/index.ts";
import { readBlocks } from "../docs/blocks.ts";

// Executes the examples of docs/other-languages.md for gateways and ports, in a folder where the package is installed.

const folder = mkdtempSync(join(tmpdir(), "readers-"));
mkdirSync(join(folder, "node_modules"));
symlinkSync(process.cwd(), join(folder, "node_modules/widevine-license-token"));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = readBlocks("docs/other-languages.md");
const findBlock = (start: string): string => blocks.find(({ code }) => code.startsWith(start))?.code ?? "";

/** Starts a server on a free port until the test ends, which records the bodies; returns its URL. */
async function startUpstream(received: string[]): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    received.push(body);
    response.writeHead(200, { "content-type": "text/uri-list" });
    response.end("https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQ\r\n");
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
}

/** Starts the gateway of docs/other-languages.md for another service, on a free port; returns its URL. */
async function startGateway(service: string): Promise<string> {
  const [npx, program, ...args] = findBlock("npx @stoplight/prism-cli")
    .replace("https://wv-gen.test.expressplay.com", service)
    .split(" ");
  expect([npx, program]).toStrictEqual(["npx", "@stoplight/prism-cli@5.14.2"]);
  const prism = join(process.cwd(), "test/node_modules/@stoplight/prism-cli/dist/index.js");
  const running = spawn(process.execPath, [prism, ...args, "--port", "0"], { cwd: folder });
  onTestFinished(() => void running.kill());
  let output = "";
  while (!/listening on \S+/.test(output)) output += (await once(running.stdout, "data")).join("");
  return /listening on (\S+)/.exec(output)?.[1] ?? "";
}

test("the gateway refuses an invalid request as docs/other-languages.md says, and forwards a valid one", async () => {
  const received: string[] = [];
  const url = await startGateway(await startUpstream(received));

  const command = blocks.findLast(({ code }) => code.startsWith("curl"))?.code ?? "";
  const data = /'(.*)'/.exec(command)?.[1] ?? "";
  expect(command).toContain("http://127.0.0.1:4010/hms/wv/token");
  const refused = await post(url, data);
  expect(refused.status).toBe(422);
  expect(JSON.parse(await refused.text()).validation).toStrictEqual(JSON.parse(findBlock("[\n")));
  expect(received).toStrictEqual([]);

  const [right] = vectors.vectors.flatMap(({ now, canonical }) => (now === null && canonical ? [canonical] : []));
  const granted = await post(url, right ?? "");
  expect([granted.status, (await granted.text()).includes("ExpressPlayToken=")]).toStrictEqual([200, true]);
  expect(received).toStrictEqual([right]);
});

function post(url: string, body: string): Promise<Response> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return fetch(`${url}/hms/wv/token`, { method: "POST", headers, body });
}

// A port that returns the answers of this library.
const port = `import json
with open("pairs.json", encoding="utf-8") as file:
    pairs = json.load(file)
answers = {json.dumps(question): answer for question, answer in pairs}
def decode(body, now, unknown):
    return answers[json.dumps([body, now, unknown])]
`;

test("the example for other languages passes a correct port, and fails for a wrong answer", () => {
  const questions = vectors.vectors.map(
    ({ body, now, unknown }) => ({ body, now, unknown: unknown === "keep" ? "keep" : "refuse" }) as const,
  );
  const answers = questions.map(({ body, ...options }) => {
    const decoded = decodeTokenRequestBody(body, options);
    if (decoded._tag === "Right") return encodeTokenRequestBody(decoded.right);
    return decoded.left.map(({ rule, code, parameter, index }) => ({
      rule,
      code,
      parameter,
      ...(index !== undefined && { index }),
    }));
  });
  expect(run(answers)).toStrictEqual([0, `${answers.length} right answers\n`]);
  expect(run(answers.with(-1, "kid=1"))).toStrictEqual([1, ""]);

  function run(pythonAnswers: readonly unknown[]): unknown[] {
    writeFileSync(
      join(folder, "pairs.json"),
      JSON.stringify(questions.map(({ body, now, unknown }, at) => [[body, now, unknown], pythonAnswers[at]])),
    );
    writeFileSync(join(folder, "your_port.py"), port);
    writeFileSync(join(folder, "example.py"), findBlock("import json\n"));
    const { status, stdout } = spawnSync("python3", ["-B", "example.py"], { cwd: folder, encoding: "utf8" });
    return [status, stdout];
  }
});
