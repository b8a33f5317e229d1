import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import worker, { type Env, gatewayOf } from "../../docs/recipes/worker.ts";
import { authenticator, body, callersBody, captureConsole, expectNoSecret, gatewayKey } from "./requests.ts";
import { type Answer, refusing, success, tokenService, tokenUrl } from "./token-service.ts";

const secrets: Env = { EXPRESSPLAY_AUTHENTICATOR: authenticator, GATEWAY_KEY: gatewayKey };

async function sendToWorker(answer: Answer, text: string, key = gatewayKey) {
  const lines = captureConsole();
  const service = await tokenService(answer);
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/x-www-form-urlencoded" };
  const request = new Request("https://edge.example/tokens", { method: "POST", headers, body: text });
  const response = await worker.fetch(request, { ...secrets, EXPRESSPLAY_TARGET: service.endpoint });
  const responseBody = await response.text();
  expectNoSecret(lines.join());
  if (response.status !== 200) expectNoSecret(responseBody);
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    body: responseBody,
    lines,
    sent: service.received.map((received) => received.body),
  };
}

test("returns a token", async () => {
  expect(await sendToWorker(success, callersBody)).toStrictEqual({
    status: 200,
    type: "text/uri-list",
    body: `${tokenUrl}\r\n`,
    lines: ['{"outcome":"granted","advice":["errorFormat.html"]}'],
    sent: [body],
  });
});

test("returns issues", async () => {
  const { status, type, lines, sent } = await sendToWorker(success, "kid=fd1a");
  const rules = ["kid.hex", "contentKey.missing", "securityLevel.missing", "hdcpOutputControl.missing"];
  expect({ status, type, lines, sent }).toStrictEqual({
    status: 400,
    type: "application/problem+json",
    lines: [JSON.stringify({ outcome: "invalid", rules })],
    sent: [],
  });
});

test("returns a refusal", async () => {
  const { status, type, sent } = await sendToWorker(refusing(401, -2018, `Invalid: ${authenticator}`), callersBody);
  expect({ status, type, sent }).toStrictEqual({ status: 502, type: "application/problem+json", sent: [body] });
});

test("refuses a caller with another key", async () => {
  const { status, type, lines, sent } = await sendToWorker(
    success,
    callersBody,
    "another key of 32 characters or more",
  );
  expect({ status, type, lines, sent }).toStrictEqual({
    status: 401,
    type: "application/problem+json",
    lines: [],
    sent: [],
  });
});

test("rejects if a secret is not set, without showing a value", async () => {
  const request = new Request("https://edge.example/tokens");
  await expect(worker.fetch(request, {})).rejects.toThrow("The gateway's key must have 32 characters or more.");
  await expect(worker.fetch(request, { GATEWAY_KEY: gatewayKey })).rejects.toThrow("customerAuthenticator is required");
});

test.each([undefined, "test", "production"])("accepts the target %s", (target) => {
  const env = { ...secrets, ...(target !== undefined && { EXPRESSPLAY_TARGET: target }) };
  expect(gatewayOf(env)).toBeInstanceOf(Function);
});

test("throws for a target that is not a URL", () => {
  expect(() => gatewayOf({ ...secrets, EXPRESSPLAY_TARGET: "prod" })).toThrow(TypeError);
});

test("uses only interfaces of the Web in the worker and its imports", () => {
  const imported = new Set(["docs/recipes/worker.ts"]);
  const packages = new Set<string>();
  for (const file of imported) {
    const text = readFileSync(file, "utf8");
    expect(text, file).not.toMatch(/\b(?:process|Buffer|require|setImmediate|__dirname)\b/);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith(".")) imported.add(join(dirname(file), fileName));
      else packages.add(fileName);
    }
  }
  expect([...imported].map((file) => file.slice("docs/recipes/".length)).sort()).toStrictEqual([
    "bearer.ts",
    "gateway.ts",
    "problem-details.ts",
    "read-body.ts",
    "worker.ts",
  ]);
  // The import of fp-ts is of a type, and so is removed at run time.
  expect([...packages].sort()).toStrictEqual([
    "fp-ts/lib/Either.js",
    "widevine-license-token",
    "widevine-license-token/send",
  ]);
});
