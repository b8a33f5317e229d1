import { expect, test } from "vitest";
import { isParameterName, parameterNames } from "../src/parameter-name.ts";

test("the 14 names in canonical order", () => {
  expect(parameterNames).toStrictEqual([
    "customerAuthenticator",
    "errorFormat",
    "generalFlags",
    "kek",
    "kid",
    "ek",
    "contentKey",
    "contentId",
    "securityLevel",
    "hdcpOutputControl",
    "licenseDuration",
    "wvExtension",
    "expirationTime",
    "cookie",
  ]);
  expect(Object.isFrozen(parameterNames)).toBe(true);
});

test("the longest has 21 characters, on which the length of a name that may be logged rests (decision D15)", () => {
  expect(Math.max(...parameterNames.map(({ length }) => length))).toBe(21);
});

test("each is a name", () => {
  expect(parameterNames.filter((name) => !isParameterName(name))).toStrictEqual([]);
});

test.each([
  ...["", "KID", "Kid", "kid ", " kid", "kid\n", "kid.0", "contentID", "securtyLevel", "extra", "licenceDuration"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "length", "0"],
])("%j is none: names are case-sensitive", (name) => {
  expect(isParameterName(name)).toBe(false);
});
