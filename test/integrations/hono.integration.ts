import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { tokenRequestForm } from "widevine-license-token/form";
import { app } from "./hono.ts";
import { brokenValues, issues, validValues } from "./values.ts";

test("returns a request for a valid form", async () => {
  const response = await app.request("/token-requests", { method: "POST", body: toEntries(validValues) });
  expect([response.status, await response.json()]).toStrictEqual([200, { kid: "fd1a706ac2b36002888f6d4a414333c3" }]);
});

test("returns all properties of the issues for an invalid form", async () => {
  const response = await app.request("/token-requests", { method: "POST", body: toEntries(brokenValues) });
  expect([response.status, await response.json()]).toStrictEqual([400, { issues }]);
});

test("the response of the validator itself has the issues too, but also the form with its keys", async () => {
  const withoutHook = new Hono().post("/", sValidator("json", tokenRequestForm), (context) => context.text("valid"));
  const headers = { "content-type": "application/json" };
  const response = await withoutHook.request("/", { method: "POST", headers, body: JSON.stringify(brokenValues) });
  expect([response.status, await response.json()]).toStrictEqual([
    400,
    { success: false, error: issues, data: brokenValues },
  ]);
});

function toEntries({ wvExtension = [], ...single }: typeof validValues): URLSearchParams {
  const data = new URLSearchParams();
  for (const [name, value] of Object.entries(single)) data.append(name, value ?? "");
  for (const extension of wvExtension) data.append("wvExtension", extension);
  return data;
}
