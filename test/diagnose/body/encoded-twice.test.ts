import { expect, test } from "vitest";
import { observed } from "../../../src/contracts/observed.ts";
import { damaged } from "./damages.ts";
import { expectFixed, firstMistake, valid } from "./recognize.ts";

test("decodes once what has known names then", () => {
  expect(firstMistake(encodeURIComponent(valid))).toStrictEqual({ id: "body.encoded-twice", fix: valid });
  expect(firstMistake("kid%3da+b%26x%3D1")).toStrictEqual({ id: "body.encoded-twice", fix: "kid=a+b&x=1" });
  expect(firstMistake("kid.0%3Da", { contract: observed })).toStrictEqual({ id: "body.encoded-twice", fix: "kid.0=a" });
});

test("decodes nothing else", () => {
  for (const body of ["kid=a%3Db", "kid%3Da=", "x%3Da", "kid.0%3Da", "kid%3Da%", "kid%3Da%FF", "kid", "x%3D%26kid"]) {
    expect(firstMistake(body)).toBeUndefined();
  }
});

test("fixes every canonical body that was encoded as a whole", () => {
  expectFixed("body.encoded-twice", damaged("body.encoded-twice"));
});
