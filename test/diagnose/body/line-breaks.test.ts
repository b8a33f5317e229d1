import { expect, test } from "vitest";
import { damaged } from "./damages.ts";
import { expectFixed, firstMistake } from "./recognize.ts";

test("takes line breaks out, with the spaces around them", () => {
  const bodies = ["a=1&b=2\n", "\r\na=1&b=2", "a=1\r&b=2", "a=1 \t\r\n\t &b=2", "a=1&\n  \n b=2", "a\n=1&b=2"];
  for (const body of bodies) expect(firstMistake(body)).toStrictEqual({ id: "body.line-breaks", fix: "a=1&b=2" });
  expect(firstMistake(" a=1 \n &b= ")).toStrictEqual({ id: "body.line-breaks", fix: " a=1&b= " });
  expect(firstMistake(" \n ")).toStrictEqual({ id: "body.line-breaks", fix: "" });
  expect(firstMistake("a=1&b= 2")).toBeUndefined();
});

test("fixes every canonical body that was wrapped anywhere", () => {
  expectFixed("body.line-breaks", damaged("body.line-breaks"));
});
