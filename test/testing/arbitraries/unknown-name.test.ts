import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../../src/index.ts";
import { unknownName } from "../../../src/testing/arbitraries/unknown-name.ts";

test("it is no parameter's, and well-formed; near misses, inherited names, a key and an empty one are among them", () => {
  const near = ["KID", "EK", "securtyLevel", "contentID", "licenceDuration", "cookei", "kid.0", "trackType"];
  const inherited = ["__proto__", "constructor", "toString"];
  const names = fc.sample(unknownName, 1000);
  expect(names.filter((name) => parameterNames.some((parameter) => parameter === name))).toStrictEqual([]);
  expect(names.filter((name) => !name.isWellFormed())).toStrictEqual([]);
  expect(names).toEqual(expect.arrayContaining([...near, ...inherited, "a".repeat(22), "extra", ""]));
});
