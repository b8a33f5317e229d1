import { createServer } from "node:http";
import express from "express";
import { expect, test } from "vitest";
import { tokenRequestRoute } from "../../../docs/recipes/express.ts";
import { captureConsole } from "../requests.ts";
import { expectAnswer, now, routeCases } from "../route-cases.ts";
import { listen } from "../token-service.ts";

test.each(routeCases)("in Express, $name", async (expected) => {
  const lines = captureConsole();
  const app = express();
  app.post("/token-requests", tokenRequestRoute(now));
  app.use(express.urlencoded()); // for the routes after this one
  const origin = await listen(createServer(app));
  await expectAnswer(expected, (init) => fetch(`${origin}/token-requests`, init));
  expect(lines).toStrictEqual([]);
});

test("behind Express's own parser, the route answers with the reason", async () => {
  const app = express();
  app.use(express.urlencoded());
  app.post("/token-requests", tokenRequestRoute(now));
  const origin = await listen(createServer(app));
  const response = await fetch(`${origin}/token-requests`, { method: "POST", body: new URLSearchParams({ kid: "1" }) });
  expect([response.status, await response.json()]).toStrictEqual([
    500,
    {
      type: "about:blank",
      title: "Internal Server Error",
      status: 500,
      detail: "The body was read before this route: mount it before any body parser.",
    },
  ]);
});
