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

// The README's examples for gateways and for other languages, as printed, in a folder where the package is installed.

const folder = mkdtempSync(join(tmpdir(), "readers-"));
mkdirSync(join(folder, "node_modules"));
symlinkSync(process.cwd(), join(folder, "node_modules/widevine-license-token"));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = readBlocks("README.md");
const block = (start: string): string => blocks.find(({ code }) => code.startsWith(start))?.code ?? "";

/** A server on a free port until the test ends, which keeps what it gets. */
async function upstream(received: string[]): Promise<string> {
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

/** The gateway of the README before another service, on a free port; answers its URL. */
async function gateway(service: string): Promise<string> {
  const [npx, program, ...args] = block("npx @stoplight/prism-cli")
    .replace("https://wv-gen.test.expressplay.com", service)
    .split(" ");
  expect([npx, program]).toStrictEqual(["npx", "@stoplight/prism-cli@5.14.2"]);
  const prism = join(process.cwd(), "test/validators/node_modules/@stoplight/prism-cli/dist/index.js");
  const running = spawn(process.execPath, [prism, ...args, "--port", "0"], { cwd: folder });
  onTestFinished(() => void running.kill());
  let shown = "";
  while (!/listening on \S+/.test(shown)) shown += (await once(running.stdout, "data")).join("");
  return /listening on (\S+)/.exec(shown)?.[1] ?? "";
}

test("a gateway refuses a wrong request with what the README prints, and lets a right one through", async () => {
  const received: string[] = [];
  const url = await gateway(await upstream(received));

  const command = blocks.findLast(({ code }) => code.startsWith("curl"))?.code ?? "";
  const data = /'(.*)'/.exec(command)?.[1] ?? "";
  expect(command).toContain("http://127.0.0.1:4010/hms/wv/token");
  const refused = await post(url, data);
  expect(refused.status).toBe(422);
  expect(JSON.parse(await refused.text()).validation).toStrictEqual(JSON.parse(block("[\n")));
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

// A port that gives the answers of this library.
const port = `import json
with open("pairs.json", encoding="utf-8") as file:
    pairs = json.load(file)
answers = {json.dumps(question): answer for question, answer in pairs}
def decode(body, now, unknown):
    return answers[json.dumps([body, now, unknown])]
`;

test("the lines for other languages pass a port that is right, and stop at one that is wrong", () => {
  const asked = vectors.vectors.map(
    ({ body, now, unknown }) => ({ body, now, unknown: unknown === "keep" ? "keep" : "refuse" }) as const,
  );
  const answers = asked.map(({ body, ...options }) => {
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

  function run(given: readonly unknown[]): unknown[] {
    writeFileSync(
      join(folder, "pairs.json"),
      JSON.stringify(asked.map(({ body, now, unknown }, at) => [[body, now, unknown], given[at]])),
    );
    writeFileSync(join(folder, "your_port.py"), port);
    writeFileSync(join(folder, "example.py"), block("import json\n"));
    const { status, stdout } = spawnSync("python3", ["-B", "example.py"], { cwd: folder, encoding: "utf8" });
    return [status, stdout];
  }
});
