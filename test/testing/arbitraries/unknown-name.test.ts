import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../../src/index.ts";
import { unknownName } from "../../../src/testing/arbitraries/unknown-name.ts";

test("it is no parameter's, and well-formed; near misses, inherited names, a key and an empty one are among them", () => {
  const names = fc.sample(unknownName, 3000);
  expect(names.filter((name) => parameterNames.some((parameter) => parameter === name))).toStrictEqual([]);
  expect(names.filter((name) => !name.isWellFormed())).toStrictEqual([]);
  expect(names.filter((name) => name === "__proto__").length).toBeGreaterThan(50); // a text that is drawn is seldom this
  expect(names).toEqual(expect.arrayContaining(["KID", "trackType", "extra", "kid.0", "a".repeat(22), ""]));
});

/** The texts that are one without one of its letters. */
function shortened(name: string): readonly string[] {
  return [...name].map((_, at) => name.slice(0, at) + name.slice(at + 1));
}

test.each<[string, (name: string, parameter: string) => boolean]>([
  ["a letter less than", (name, parameter) => shortened(parameter).includes(name)],
  ["a letter more than", (name, parameter) => shortened(name).includes(parameter)],
  ["another letter in", (name, parameter) => shortened(name).some((one, at) => one === shortened(parameter)[at])],
])("some names have %s a parameter's", (_, isNear) => {
  const names = fc.sample(unknownName, 3000);
  const parameters = parameterNames.filter(({ length }) => length > 3);
  expect(names.some((name) => parameters.some((parameter) => isNear(name, parameter)))).toBe(true);
});
