import { createServer } from "node:http";
import { expect, test } from "vitest";
import { fakeServiceApp } from "../../../docs/recipes/fake-service-hono.ts";
import { listener } from "../../../docs/recipes/serve.ts";
import { fakeService, fakeServiceCases } from "../fake-service-cases.ts";
import { listen } from "../token-service.ts";

test.each(fakeServiceCases)("in Hono, without a port, the fake service $name", async ({ check }) => {
  const service = fakeService();
  const app = fakeServiceApp(service);
  await check(service, async (url, init) => app.request(url, init), "production");
  expect((await app.request("/elsewhere")).status).toBe(404);
});

test.each(fakeServiceCases)("in Hono on node:http, the fake service $name", async ({ check }) => {
  const service = fakeService();
  const app = fakeServiceApp(service);
  const origin = await listen(createServer(listener(async (request) => app.fetch(request))));
  await check(service, fetch, { endpoint: `${origin}/hms/wv/token` });
});
