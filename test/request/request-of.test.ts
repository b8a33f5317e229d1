import { expect, test } from "vitest";
import { parameterNames } from "../../src/parameter-name.ts";
import { requestOf } from "../../src/request/request-of.ts";

const values = parameterNames.map((name) => (name === "wvExtension" ? undefined : name));

test("each value stands under the name of its place, in canonical order", () => {
  const request = requestOf(values, ["wvExtension"], [["a", "b"]]);
  expect(Object.entries(request)).toStrictEqual([
    ...parameterNames.map((name) => [name, name === "wvExtension" ? ["wvExtension"] : name]),
    ["extra", [["a", "b"]]],
  ]);
});

test("what is absent is absent", () => {
  const required = ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"];
  const least = values.map((value) => (required.includes(value ?? "") ? value : undefined));
  expect(Object.keys(requestOf(least, [], []))).toStrictEqual(required);
});

test("a request is a plain object", () => {
  expect(Object.getPrototypeOf(requestOf(values, [], []))).toBe(Object.prototype);
});
