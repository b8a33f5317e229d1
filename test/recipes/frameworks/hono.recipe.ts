import { createServer } from "node:http";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { tokenRequestRoutes } from "../../../docs/recipes/hono.ts";
import { listener } from "../../../docs/recipes/serve.ts";
import { captureConsole } from "../requests.ts";
import { expectAnswer, now, routeCases } from "../route-cases.ts";
import { listen } from "../token-service.ts";

test.each(routeCases)("in Hono, $name", async (expected) => {
  const lines = captureConsole();
  const app = new Hono().route("/", tokenRequestRoutes(now));
  await expectAnswer(expected, async (init) => app.request("/token-requests", init));
  expect(lines).toStrictEqual([]);
});

test.each(routeCases)("in Hono on node:http, $name", async (expected) => {
  const app = tokenRequestRoutes(now);
  const origin = await listen(createServer(listener(async (request) => app.fetch(request))));
  await expectAnswer(expected, (init) => fetch(`${origin}/token-requests`, init));
});

test("refuses a request without a body, and one to another path", async () => {
  const app = tokenRequestRoutes();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect((await app.request("/token-requests", { method: "POST", headers })).status).toBe(400);
  expect((await app.request("/token-requests")).status).toBe(404);
});
