import { expect, test } from "vitest";
import { bears } from "../../docs/recipes/bearer.ts";
import { gatewayKey } from "./requests.ts";

const admits = bears(gatewayKey);
const withHeaders = (headers: Record<string, string>): Request => new Request("https://gateway.example/", { headers });

test("admits a request with the key", async () => {
  expect(await admits(withHeaders({ authorization: `Bearer ${gatewayKey}` }))).toBe(true);
});

test.each([
  "",
  "Bearer",
  "Bearer ",
  gatewayKey,
  `Basic ${gatewayKey}`,
  `Bearer ${gatewayKey}.`,
  `Bearer ${gatewayKey.slice(1)}`,
])("refuses %s", async (authorization) => {
  expect(await admits(withHeaders({ authorization }))).toBe(false);
});

test("refuses a request without the header", async () => {
  expect(await admits(withHeaders({}))).toBe(false);
});

test.each([undefined, "", "x".repeat(31)])("throws for a missing or short key: %s", (key) => {
  expect(() => bears(key)).toThrow(new TypeError("The gateway's key must have 32 characters or more."));
});
