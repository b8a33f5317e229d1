import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { tokenRequestForm } from "widevine-license-token/form";
import { app } from "./hono.ts";
import { brokenValues, issues, validValues } from "./values.ts";

test("a form that is right gives a request", async () => {
  const response = await app.request("/token-requests", { method: "POST", body: entries(validValues) });
  expect([response.status, await response.json()]).toStrictEqual([200, { kid: "fd1a706ac2b36002888f6d4a414333c3" }]);
});

test("a broken form is answered with its issues, whole", async () => {
  const response = await app.request("/token-requests", { method: "POST", body: entries(brokenValues) });
  expect([response.status, await response.json()]).toStrictEqual([400, { issues }]);
});

test("the validator's own answer has the issues too, and would send the form back with its keys", async () => {
  const careless = new Hono().post("/", sValidator("json", tokenRequestForm), (context) => context.text("valid"));
  const headers = { "content-type": "application/json" };
  const response = await careless.request("/", { method: "POST", headers, body: JSON.stringify(brokenValues) });
  expect([response.status, await response.json()]).toStrictEqual([
    400,
    { success: false, error: issues, data: brokenValues },
  ]);
});

function entries({ wvExtension = [], ...single }: typeof validValues): URLSearchParams {
  const data = new URLSearchParams();
  for (const [name, text] of Object.entries(single)) data.append(name, text ?? "");
  for (const row of wvExtension) data.append("wvExtension", row);
  return data;
}
