import type { inferRouterInputs } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { expect, expectTypeOf, test } from "vitest";
import type { FormValues } from "widevine-license-token/form";
import { router } from "./trpc.ts";
import { brokenValues, issues, validValues } from "./values.ts";

test("returns a request for valid values", async () => {
  expectTypeOf<inferRouterInputs<typeof router>["tokenRequest"]>().toEqualTypeOf<FormValues>();
  const caller = router.createCaller({});
  expect(await caller.tokenRequest(validValues)).toStrictEqual({ kid: "fd1a706ac2b36002888f6d4a414333c3" });
});

test("returns all properties of the issues for invalid values", async () => {
  const endpoint = "/trpc";
  const request = new Request(`https://backend.example${endpoint}/tokenRequest`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(brokenValues),
  });
  const response = await fetchRequestHandler({ endpoint, req: request, router });
  const { error } = await response.json();
  expect([response.status, error.message, error.data.issues]).toStrictEqual([400, issues[0]?.message, issues]);
});
