import { afterAll, expect, test } from "vitest";
import { app } from "./fastify.ts";
import { brokenJson, jsonIssues, validJson } from "./values.ts";

afterAll(() => app.close());

test("returns a request for valid values", async () => {
  const response = await app.inject({ method: "POST", url: "/token-requests", payload: validJson });
  expect([response.statusCode, response.json()]).toStrictEqual([200, { kid: "fd1a706ac2b36002888f6d4a414333c3" }]);
});

test("returns all properties of the issues for invalid values", async () => {
  const response = await app.inject({ method: "POST", url: "/token-requests", payload: brokenJson });
  expect([response.statusCode, response.json()]).toMatchObject([400, { issues: jsonIssues }]);
});

test("returns other errors unchanged", async () => {
  const headers = { "content-type": "application/json" };
  const response = await app.inject({ method: "POST", url: "/token-requests", headers, payload: "{" });
  expect([response.statusCode, response.json().code]).toStrictEqual([400, "FST_ERR_CTP_INVALID_JSON_BODY"]);
});
