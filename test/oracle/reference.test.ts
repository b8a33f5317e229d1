import { test } from "vitest";
import { assertBodiesAgree, assertObjectsAgree } from "./agreement.ts";

// A short run of `npm run fuzz`.

test("property: bodies have the same result, request, canonical body and issues as in the reference", () => {
  assertBodiesAgree(3000);
});

test("property: objects have the same result, request, canonical body and issues as in the reference", () => {
  assertObjectsAgree(1500);
});
