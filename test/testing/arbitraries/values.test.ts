import fc from "fast-check";
import { expect, test } from "vitest";
import { codecs } from "../../../src/codecs/by-name.ts";
import { parameterNames } from "../../../src/index.ts";
import { values } from "../../../src/testing/arbitraries/values.ts";

test("there is one for each parameter, in canonical order", () => {
  expect(Object.keys(values)).toStrictEqual(parameterNames);
});

test.each(parameterNames)("each value of %s is canonical: its codec says so", (name) => {
  fc.assert(
    fc.property(values[name], (value) => {
      expect(codecs[name].is(value)).toBe(true);
    }),
  );
});
