import { expect, test } from "vitest";
import { bears } from "../../docs/recipes/bearer.ts";
import { gatewayKey } from "./requests.ts";

const admits = bears(gatewayKey);
const withHeaders = (headers: Record<string, string>): Request => new Request("https://gateway.example/", { headers });

test("the key admits", async () => {
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
])("anything else does not: %s", async (authorization) => {
  expect(await admits(withHeaders({ authorization }))).toBe(false);
});

test("no header does not", async () => {
  expect(await admits(withHeaders({}))).toBe(false);
});

test.each([undefined, "", "x".repeat(31)])("a key that is not set or short is a mistake: %s", (key) => {
  expect(() => bears(key)).toThrow(new TypeError("The gateway's key must have 32 characters or more."));
});
