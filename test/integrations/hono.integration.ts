import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { TokenRequest } from "widevine-license-token";
import { app } from "./hono.ts";
import { brokenJson, brokenValues, issues, jsonIssues, validJson, validValues } from "./values.ts";

test("returns a request for a valid form", async () => {
  const response = await app.request("/forms", { method: "POST", body: toEntries(validValues) });
  expect([response.status, await response.json()]).toStrictEqual([200, { kid: "fd1a706ac2b36002888f6d4a414333c3" }]);
});

test("returns all properties of the issues for an invalid form", async () => {
  const response = await app.request("/forms", { method: "POST", body: toEntries(brokenValues) });
  expect([response.status, await response.json()]).toStrictEqual([400, { issues }]);
});

const postJson = (target: Hono, path: string, json: object) =>
  target.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(json),
  });

test("returns a request for valid JSON", async () => {
  const response = await postJson(app, "/token-requests", validJson);
  expect([response.status, await response.json()]).toStrictEqual([200, { kid: "fd1a706ac2b36002888f6d4a414333c3" }]);
});

test("returns all properties of the issues for invalid JSON", async () => {
  const response = await postJson(app, "/token-requests", brokenJson);
  expect([response.status, await response.json()]).toMatchObject([400, { issues: jsonIssues }]);
});

test("the response of the validator itself has the issues too, but also the input with its keys", async () => {
  const withoutHook = new Hono().post("/", sValidator("json", TokenRequest), (context) => context.text("valid"));
  const response = await postJson(withoutHook, "/", brokenJson);
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { success: false, error: jsonIssues, data: brokenJson },
  ]);
});

function toEntries({ wvExtension = [], ...single }: typeof validValues): URLSearchParams {
  const data = new URLSearchParams();
  for (const [name, value] of Object.entries(single)) data.append(name, value ?? "");
  for (const extension of wvExtension) data.append("wvExtension", extension);
  return data;
}
