import { test } from "vitest";
import { assertBodiesAgree, assertObjectsAgree } from "./agreement.ts";

// A moment of what `npm run fuzz` does at length.

test("bodies: the same verdict, request, canonical body and issues as the reference", () => {
  assertBodiesAgree(3000);
});

test("objects: the same verdict, request, canonical body and issues as the reference", () => {
  assertObjectsAgree(1500);
});
