import { createServer } from "node:http";
import { expect, test } from "vitest";
import { listener } from "../../../docs/recipes/serve.ts";
import { standInApp } from "../../../docs/recipes/stand-in-hono.ts";
import { standIn, standInCases } from "../stand-in-cases.ts";
import { addressOf } from "../token-service.ts";

test.each(standInCases)("in Hono, without a port, the stand-in $name", async ({ check }) => {
  const service = standIn();
  const app = standInApp(service);
  await check(service, async (url, init) => app.request(url, init), "production");
  expect((await app.request("/elsewhere")).status).toBe(404);
});

test.each(standInCases)("in Hono on node:http, the stand-in $name", async ({ check }) => {
  const service = standIn();
  const app = standInApp(service);
  const origin = await addressOf(createServer(listener(async (request) => app.fetch(request))));
  await check(service, fetch, { endpoint: `${origin}/hms/wv/token` });
});
