import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalBodies, damagedBy, expectFixed, firstMistake } from "./recognize.ts";

test("takes line breaks out, with the spaces around them", () => {
  const bodies = ["a=1&b=2\n", "\r\na=1&b=2", "a=1\r&b=2", "a=1 \t\r\n\t &b=2", "a=1&\n  \n b=2", "a\n=1&b=2"];
  for (const body of bodies) expect(firstMistake(body)).toStrictEqual({ id: "body.line-breaks", fix: "a=1&b=2" });
  expect(firstMistake(" a=1 \n &b= ")).toStrictEqual({ id: "body.line-breaks", fix: " a=1&b= " });
  expect(firstMistake(" \n ")).toStrictEqual({ id: "body.line-breaks", fix: "" });
  expect(firstMistake("a=1&b= 2")).toBeUndefined();
});

test("fixes every canonical body that was wrapped anywhere", () => {
  const breaks = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("\n", "\r\n", " \n  ")),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  expectFixed(
    "body.line-breaks",
    damagedBy(canonicalBodies, breaks, (body, places) => {
      const at = new Map(places.map(([place, text]) => [Math.floor(place * body.length), text]));
      const pieces = Array.from({ length: body.length + 1 }, (_, index) => (at.get(index) ?? "") + body.charAt(index));
      return pieces.join("");
    }),
  );
});
