import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parameterNames } from "../../../src/index.ts";
import { arbitraries } from "../../../src/testing/arbitraries/arbitraries.ts";

const { spellings, ...others } = arbitraries;

test("has arbitraries of each parameter, of its encoding variants, and of whole messages", () => {
  const messages = ["tokenRequest", "tokenRequestBody", "brokenTokenRequestBody", "tokenResponse"];
  expect(Object.keys(arbitraries)).toStrictEqual([...parameterNames, "spellings", ...messages]);
  expect(Object.keys(spellings)).toStrictEqual(parameterNames);
});

test.each([...Object.entries(others), ...Object.entries(spellings)])("%s generates values", (_, arbitrary) => {
  expect(fc.sample<unknown>(arbitrary, { seed: 1, numRuns: 3 })).toHaveLength(3);
});

describe.each([
  ["arbitraries", arbitraries],
  ["spellings", spellings],
])("%s", (_, object) => {
  test("are created on first use, and then kept", () => {
    for (const { get, enumerable } of Object.values(Object.getOwnPropertyDescriptors<object>(object))) {
      expect([typeof get, enumerable]).toStrictEqual(["function", true]);
      expect(get?.()).toBe(get?.());
    }
  });
});
