import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import { listener, recipeServer } from "../../docs/recipes/serve.ts";
import { readBlocks } from "../docs/blocks.ts";
import { authenticator, body, callersBody, captureConsole, expectNoSecret, gatewayKey } from "./requests.ts";
import { listen, success, tokenService, tokenUrl } from "./token-service.ts";

const urlencoded = { "content-type": "application/x-www-form-urlencoded" };
const authorization = `Bearer ${gatewayKey}`;
const env = { EXPRESSPLAY_AUTHENTICATOR: authenticator, GATEWAY_KEY: gatewayKey };

test("serves the check on one path, and the gateway on the other", async () => {
  const lines = captureConsole();
  const service = await tokenService(success);
  const origin = await listen(recipeServer({ ...env, EXPRESSPLAY_TARGET: service.endpoint }));
  const checked = await fetch(`${origin}/token-requests`, { method: "POST", headers: urlencoded, body: "kid=" });
  expect([checked.status, checked.headers.get("content-type")]).toStrictEqual([400, "application/problem+json"]);
  const headers = { ...urlencoded, authorization };
  const granted = await fetch(`${origin}/tokens`, { method: "POST", headers, body: callersBody });
  expect([granted.status, granted.headers.get("content-type"), await granted.text()]).toStrictEqual([
    200,
    "text/uri-list",
    `${tokenUrl}\r\n`,
  ]);
  const stranger = await fetch(`${origin}/tokens`);
  expect([stranger.status, stranger.headers.get("www-authenticate")]).toStrictEqual([401, "Bearer"]);
  const asked = await fetch(`${origin}/tokens`, { headers: { authorization } });
  expect([asked.status, asked.headers.get("allow")]).toStrictEqual([405, "POST"]);
  expect(service.received.map((received) => received.body)).toStrictEqual([body]);
  expect(lines).toStrictEqual(['{"outcome":"granted","advice":["errorFormat.html"]}']);
});

test("returns 500 for an exception, without its message", async () => {
  const lines = captureConsole();
  const fail = async (): Promise<Response> => {
    throw new RangeError(authenticator);
  };
  const response = await fetch(await listen(createServer(listener(fail))));
  const text = await response.text();
  expectNoSecret(text);
  expect([response.status, JSON.parse(text), lines]).toStrictEqual([
    500,
    { type: "about:blank", title: "Internal Server Error", status: 500, detail: "The gateway has failed." },
    ["failed: RangeError"],
  ]);
});

test("does not start without its secrets", () => {
  expect(() => recipeServer({})).toThrow("The gateway's key must have 32 characters or more.");
});

test("runs the recipes unchanged in a project with the package, as their README says", async () => {
  const project = mkdtempSync(join(tmpdir(), "recipes-"));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  // Node 20 does not run TypeScript: only the types are removed.
  for (const file of readdirSync("docs/recipes").filter((name) => name.endsWith(".ts") && name !== "hono.ts")) {
    const { outputText } = ts.transpileModule(readFileSync(join("docs/recipes", file), "utf8"), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    writeFileSync(join(project, file.replace(/ts$/, "js")), outputText);
  }
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  mkdirSync(join(project, "node_modules"));
  // The result of `npm run build`, under the name of the package.
  symlinkSync(process.cwd(), join(project, "node_modules/widevine-license-token"), "dir");

  const [start = "", ask = ""] = readBlocks("docs/recipes/README.md")
    .filter(({ language }) => language === "sh")
    .map(({ code }) => code);
  const command = start.replace(/^EXPRESSPLAY.*\n/, "exec ").replace("docs/recipes/serve.ts", "serve.js");
  const server = spawn("bash", ["-c", command], {
    cwd: project,
    env: { ...process.env, ...env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void server.kill());
  const [line] = await once(createInterface(server.stdout), "line");
  const origin = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];

  const [, text = "", url = ""] = /--data '(.*)' \\\n {2}(\S+)$/.exec(ask) ?? [];
  const response = await fetch(url.replace("http://127.0.0.1:8080", String(origin)), {
    method: "POST",
    headers: urlencoded,
    body: text,
  });
  const { issues } = await response.json().then(Object);
  expect([response.status, issues.map(({ rule }: { rule: string }) => rule)]).toStrictEqual([
    400,
    ["kid.hex", "securityLevel.value"],
  ]);
});
