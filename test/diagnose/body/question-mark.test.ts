import { expect, test } from "vitest";
import { arbitraries } from "../../../src/testing/index.ts";
import { damaged } from "./damages.ts";
import { expectFixed, firstMistake } from "./recognize.ts";

test("takes a question mark off the start", () => {
  expect(firstMistake("?kid=a")).toStrictEqual({ id: "body.question-mark", fix: "kid=a" });
  expect(firstMistake("??kid=a")).toStrictEqual({ id: "body.question-mark", fix: "?kid=a" });
  for (const body of ["kid=a?", "&?kid=a", " ?kid=a"]) expect(firstMistake(body)).toBeUndefined();
});

test("fixes every valid body behind a question mark", () => {
  expectFixed("body.question-mark", damaged("body.question-mark", arbitraries.tokenRequestBody));
});
