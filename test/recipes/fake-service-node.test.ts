import { expect, test } from "vitest";
import { recipeServer } from "../../docs/recipes/serve.ts";
import { standInServer } from "../../docs/recipes/stand-in-node.ts";
import { eventError } from "../../src/index.ts";
import { authenticator, callersBody, consoleLines, gatewayKey } from "./requests.ts";
import { standIn, standInCases } from "./stand-in-cases.ts";
import { addressOf } from "./token-service.ts";

test.each(standInCases)("on node:http, the stand-in $name", async ({ check }) => {
  const service = standIn();
  const origin = await addressOf(standInServer(service));
  await check(service, fetch, { endpoint: `${origin}/hms/wv/token` });
  expect((await fetch(origin)).status).toBe(404);
});

test("the gateway is tried with it, as the README of the recipes says", async () => {
  const lines = consoleLines();
  const service = standIn();
  const EXPRESSPLAY_TARGET = `${await addressOf(standInServer(service))}/hms/wv/token`;
  const env = { EXPRESSPLAY_AUTHENTICATOR: authenticator, GATEWAY_KEY: gatewayKey, EXPRESSPLAY_TARGET };
  const gateway = await addressOf(recipeServer(env));
  const headers = { "content-type": "application/x-www-form-urlencoded", authorization: `Bearer ${gatewayKey}` };
  const ask = (): Promise<Response> => fetch(`${gateway}/tokens`, { method: "POST", headers, body: callersBody });
  expect((await ask()).status).toBe(200);
  service.failNext(-2019);
  expect((await ask()).status).toBe(502);
  const remedy = eventError(-2019)?.remedy;
  expect(lines.map((line) => JSON.parse(line))).toStrictEqual([
    { outcome: "granted", advice: ["errorFormat.html"] },
    { outcome: "refused", status: 400, code: -2019, remedy },
  ]);
});
