import { expect, test } from "vitest";
import { fakeServiceServer } from "../../docs/recipes/fake-service-node.ts";
import { recipeServer } from "../../docs/recipes/serve.ts";
import { eventError } from "../../src/index.ts";
import { fakeService, fakeServiceCases } from "./fake-service-cases.ts";
import { authenticator, callersBody, captureConsole, gatewayKey } from "./requests.ts";
import { listen } from "./token-service.ts";

test.each(fakeServiceCases)("on node:http, the fake service $name", async ({ check }) => {
  const service = fakeService();
  const origin = await listen(fakeServiceServer(service));
  await check(service, fetch, { endpoint: `${origin}/hms/wv/token` });
  expect((await fetch(origin)).status).toBe(404);
});

test("serves the gateway, as the README of the recipes says", async () => {
  const lines = captureConsole();
  const service = fakeService();
  const EXPRESSPLAY_TARGET = `${await listen(fakeServiceServer(service))}/hms/wv/token`;
  const env = { EXPRESSPLAY_AUTHENTICATOR: authenticator, GATEWAY_KEY: gatewayKey, EXPRESSPLAY_TARGET };
  const gateway = await listen(recipeServer(env));
  const headers = { "content-type": "application/x-www-form-urlencoded", authorization: `Bearer ${gatewayKey}` };
  const send = (): Promise<Response> => fetch(`${gateway}/tokens`, { method: "POST", headers, body: callersBody });
  expect((await send()).status).toBe(200);
  service.failNext(-2019);
  expect((await send()).status).toBe(502);
  const meaning = eventError(-2019)?.meaning;
  const answer = { granted: false, status: 400, code: -2019, actor: "account", retryable: false, meaning };
  expect(lines.map((line) => JSON.parse(line))).toStrictEqual([
    { outcome: "granted", advice: ["errorFormat.html"] },
    { outcome: "failed", answer },
  ]);
});
