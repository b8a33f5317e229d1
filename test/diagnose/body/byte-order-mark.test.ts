import { expect, test } from "vitest";
import { arbitraries } from "../../../src/testing/index.ts";
import { damaged } from "./damages.ts";
import { expectFixed, firstMistake, valid } from "./recognize.ts";

test("takes a byte order mark off the start", () => {
  expect(firstMistake(`\uFEFF${valid}`)).toStrictEqual({ id: "body.byte-order-mark", fix: valid });
  expect(firstMistake("\uFEFF")).toStrictEqual({ id: "body.byte-order-mark", fix: "" });
  expect(firstMistake(`${valid}\uFEFF`)).toBeUndefined();
});

test("fixes every valid body behind a mark", () => {
  expectFixed("body.byte-order-mark", damaged("body.byte-order-mark", arbitraries.tokenRequestBody));
});
