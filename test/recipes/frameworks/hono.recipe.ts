import { createServer } from "node:http";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { licenseRoutes } from "../../../docs/recipes/hono.ts";
import { listener } from "../../../docs/recipes/serve.ts";
import { mostSent, uploadEndlessly } from "../endless-upload.ts";
import { createOperator, expectLicenseCase, licenseCases } from "../license-cases.ts";
import { captureConsole } from "../requests.ts";
import { listen } from "../token-service.ts";

test.each(licenseCases)("in Hono, $name", async (expected) => {
  const lines = captureConsole();
  await expectLicenseCase(expected, (operator) => {
    const app = new Hono().route("/", licenseRoutes(operator));
    return async (init) => app.request("/licenses", init);
  });
  expect(lines).toStrictEqual([]);
});

test("refuses a request without a body, and one to another path", async () => {
  const app = licenseRoutes(createOperator().operator);
  const headers = { "content-type": "application/json" };
  expect((await app.request("/licenses", { method: "POST", headers })).status).toBe(400);
  expect((await app.request("/licenses")).status).toBe(404);
});

test("in Hono on node:http, an endless upload is answered with 413, and the connection ends", async () => {
  const app = licenseRoutes(createOperator().operator);
  const origin = await listen(createServer(listener(async (request) => app.fetch(request))));
  const { status, sent } = await uploadEndlessly(`${origin}/licenses`, "application/json");
  expect(status).toBe(413);
  expect(sent).toBeLessThan(mostSent);
});

test("in Hono, an endless body is not read to its end", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 0x10000;
      if (sent > mostSent) controller.error(new Error("read too far"));
      else controller.enqueue(new Uint8Array(0x10000));
    },
  });
  const headers = { "content-type": "application/json" };
  const request = new Request("http://localhost/licenses", { method: "POST", headers, body, duplex: "half" });
  const response = await licenseRoutes(createOperator().operator).request(request);
  expect(response.status).toBe(413);
});
