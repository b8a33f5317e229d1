import { createServer } from "node:http";
import express from "express";
import { expect, test } from "vitest";
import { licenseRoute } from "../../../docs/recipes/express.ts";
import { mostSent, uploadEndlessly } from "../endless-upload.ts";
import { createOperator, expectLicenseCase, licenseCases, order } from "../license-cases.ts";
import { captureConsole } from "../requests.ts";
import { listen } from "../token-service.ts";

const listenWith = async (operator = createOperator().operator): Promise<string> => {
  const app = express();
  app.post("/licenses", licenseRoute(operator));
  app.use(express.json()); // for the routes after this one
  return `${await listen(createServer(app))}/licenses`;
};

test.each(licenseCases)("in Express, $name", async (expected) => {
  const lines = captureConsole();
  await expectLicenseCase(expected, (operator) => async (init) => fetch(await listenWith(operator), init));
  expect(lines).toStrictEqual([]);
});

test("in Express, an endless upload is answered with 413, and the connection ends", async () => {
  const { status, sent } = await uploadEndlessly(await listenWith(), "application/json");
  expect(status).toBe(413);
  expect(sent).toBeLessThan(mostSent);
});

test("in Express, behind a body parser, the route fails with the reason", async () => {
  const app = express();
  app.use(express.json());
  app.post("/licenses", licenseRoute(createOperator().operator));
  const reasons: unknown[] = [];
  app.use(((error, _request, response, _next) => {
    reasons.push(error);
    response.sendStatus(500);
  }) satisfies express.ErrorRequestHandler);
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(order) };
  expect((await fetch(`${await listen(createServer(app))}/licenses`, init)).status).toBe(500);
  expect(reasons).toStrictEqual([new Error("Mount the license route before any body parser.")]);
});
