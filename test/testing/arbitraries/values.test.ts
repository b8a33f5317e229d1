import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../../src/index.ts";
import { codecs } from "../../../src/io-ts/codecs.ts";
import { valueMakers } from "../../../src/testing/arbitraries/values.ts";

const makers = valueMakers();

test("has one arbitrary for each parameter, in canonical order", () => {
  expect(Object.keys(makers)).toStrictEqual(parameterNames);
});

test.each(parameterNames)("generates canonical values of %s, which its codec accepts unchanged", (name) => {
  fc.assert(
    fc.property<[unknown]>(makers[name](), (value) => {
      expect(codecs[name].is(value)).toBe(true);
    }),
  );
});
