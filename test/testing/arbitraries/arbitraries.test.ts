import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../../src/index.ts";
import { arbitraries } from "../../../src/testing/arbitraries/arbitraries.ts";

test("it has one for each parameter, their spellings, and whole messages; each makes something", () => {
  const { spellings, ...others } = arbitraries;
  const messages = ["tokenRequest", "tokenRequestBody", "brokenTokenRequestBody", "tokenResponse"];
  expect(Object.keys(others)).toStrictEqual([...parameterNames, ...messages]);
  expect(Object.keys(spellings)).toStrictEqual(parameterNames);
  for (const one of [...Object.values(others), ...Object.values(spellings)]) {
    expect(fc.sample<unknown>(one, 3)).toHaveLength(3);
  }
});
