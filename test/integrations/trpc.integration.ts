import type { inferRouterInputs } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { expect, expectTypeOf, test } from "vitest";
import type { TokenRequestInput } from "widevine-license-token";
import { router } from "./trpc.ts";
import { brokenJson, jsonIssues, validJson } from "./values.ts";

test("returns a request for plain values, which the client sends without types of the library", async () => {
  expectTypeOf<inferRouterInputs<typeof router>["tokenRequest"]>().toEqualTypeOf<TokenRequestInput>();
  const caller = router.createCaller({});
  expect(await caller.tokenRequest(validJson)).toStrictEqual({ kid: "fd1a706ac2b36002888f6d4a414333c3" });
});

test("returns all properties of the issues for invalid values", async () => {
  const endpoint = "/trpc";
  const request = new Request(`https://backend.example${endpoint}/tokenRequest`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(brokenJson),
  });
  const response = await fetchRequestHandler({ endpoint, req: request, router });
  const { error } = await response.json();
  expect([response.status, error.data.issues]).toMatchObject([400, jsonIssues]);
  expect(error.message).toBe(error.data.issues[0].message);
});
