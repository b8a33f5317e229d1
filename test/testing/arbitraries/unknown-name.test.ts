import fc from "fast-check";
import { expect, test } from "vitest";
import { observed, parameterNames } from "../../../src/index.ts";
import { unknownName } from "../../../src/testing/arbitraries/unknown-name.ts";

test("generates well-formed names that are not parameters: near misses, inherited names, a key, an empty name", () => {
  const names = fc.sample(unknownName(), { seed: 1, numRuns: 3000 });
  expect(names.filter((name) => parameterNames.some((parameter) => parameter === name))).toStrictEqual([]);
  expect(names.filter((name) => !name.isWellFormed())).toStrictEqual([]);
  expect(names.filter((name) => name === "__proto__").length).toBeGreaterThan(50); // a random string is seldom this name
  expect(names).toEqual(expect.arrayContaining(["KID", "trackType", "extra", "kid.0", "a".repeat(22), ""]));
});

/** Returns the name without one character, for each character. */
function removeEach(name: string): readonly string[] {
  return [...name].map((_, at) => name.slice(0, at) + name.slice(at + 1));
}

test.each<[string, (name: string, parameter: string) => boolean]>([
  ["one letter less than", (name, parameter) => removeEach(parameter).includes(name)],
  ["one letter more than", (name, parameter) => removeEach(name).includes(parameter)],
  ["another letter in", (name, parameter) => removeEach(name).some((one, at) => one === removeEach(parameter)[at])],
])("generates names with %s a parameter", (_, isNear) => {
  const names = fc.sample(unknownName(), { seed: 1, numRuns: 3000 });
  const parameters = parameterNames.filter(({ length }) => length > 3);
  expect(names.some((name) => parameters.some((parameter) => isNear(name, parameter)))).toBe(true);
});

test("generates names that are almost those of a key if the contract has several", () => {
  const names = fc.sample(unknownName(observed), { seed: 1, numRuns: 3000 });
  const known = /^(?:kid|ek|contentKey|securityLevel|hdcpOutputControl|trackType)(?:\.(?:0|[1-9]\d{0,2}))?$/;
  expect(names.filter((name) => known.test(name))).toStrictEqual([]);
  expect(names).toEqual(expect.arrayContaining(["kid.00", "kid.1000", "kid.", "kid[0]", "cookie.0", "KID"]));
});
