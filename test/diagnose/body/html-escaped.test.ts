import { expect, test } from "vitest";
import { damaged } from "./damages.ts";
import { expectFixed, firstMistake } from "./recognize.ts";

test("writes each escaped ampersand as one", () => {
  expect(firstMistake("a=1&amp;b=2&amp;c=3")).toStrictEqual({ id: "body.html-escaped", fix: "a=1&b=2&c=3" });
  expect(firstMistake("a=1&b=2&amp;c=3")).toStrictEqual({ id: "body.html-escaped", fix: "a=1&b=2&c=3" });
  for (const body of ["a=amp;b", "a=1&ampb=2", "a=1&AMP;b=2", "a=%26amp;b"]) expect(firstMistake(body)).toBeUndefined();
});

test("fixes every canonical body that was escaped for HTML", () => {
  expectFixed("body.html-escaped", damaged("body.html-escaped"));
});
