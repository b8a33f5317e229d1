import { describe, test } from "vitest";
import { assertBodiesAgree, assertObjectsAgree } from "./agreement.ts";
import { compared } from "./compared.ts";

// A short run of `npm run fuzz`.

describe.each(compared)("by the $name contract", (contract) => {
  test("property: bodies have the same result, request, canonical body and issues as in the reference", () => {
    assertBodiesAgree([contract], 3000);
  });

  test("property: objects have the same result, request, canonical body and issues as in the reference", () => {
    assertObjectsAgree([contract], 1500);
  });
});
