import { createServer } from "node:http";
import { connect } from "node:net";
import { text as readAll } from "node:stream/consumers";
import { expect, test, vi } from "vitest";
import { tokenRequestRoute } from "../../docs/recipes/check-route.ts";
import { body, captureConsole } from "./requests.ts";
import { expectAnswer, now, routeCases } from "./route-cases.ts";
import { listen } from "./token-service.ts";

const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

test.each(routeCases)("on node:http, $name", async (expected) => {
  const lines = captureConsole();
  const origin = await listen(createServer(tokenRequestRoute(now)));
  await expectAnswer(expected, (init) => fetch(`${origin}/token-requests`, init));
  expect(lines).toStrictEqual([]);
});

test("answers another method with the allowed one", async () => {
  const origin = await listen(createServer(tokenRequestRoute()));
  const response = await fetch(origin);
  expect([response.status, response.headers.get("allow"), await response.json()]).toStrictEqual([
    405,
    "POST",
    { type: "about:blank", title: "Method Not Allowed", status: 405, detail: "Use POST." },
  ]);
});

test("fails behind a body parser, which has already read the body", async () => {
  const route = tokenRequestRoute();
  const server = createServer(async (request, response) => {
    await readAll(request);
    await route(request, response);
  });
  const response = await fetch(await listen(server), { method: "POST", headers: urlencoded, body });
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

test("survives a client that disconnects", async () => {
  const route = tokenRequestRoute();
  const ended: Promise<void>[] = [];
  const origin = await listen(createServer((request, response) => void ended.push(route(request, response))));
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nkid=", () => socket.destroy());
  await vi.waitUntil(() => ended.length > 0, { timeout: 30_000 });
  expect(await Promise.all(ended)).toStrictEqual([undefined]);
  expect((await fetch(origin)).status).toBe(405);
});
