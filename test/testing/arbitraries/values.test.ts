import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParameterValues } from "../../../src/contracts/documented.ts";
import type { ObservedValues } from "../../../src/contracts/observed.ts";
import { observed, parameterNames } from "../../../src/index.ts";
import { observedSamples } from "../../../src/testing/arbitraries/observed-samples.ts";
import { samples } from "../../../src/testing/arbitraries/samples.ts";
import { valueMakers } from "../../../src/testing/arbitraries/values.ts";
import { codecs } from "../../io-ts/codecs.ts";

const makers = valueMakers<ParameterValues>(parameterNames, samples);
const observedMakers = valueMakers<ObservedValues>(observed.parameterNames, observedSamples);

test("has one arbitrary for each parameter, in canonical order", () => {
  expect(Object.keys(makers)).toStrictEqual(parameterNames);
  expect(Object.keys(observedMakers)).toStrictEqual(observed.parameterNames);
});

test.each(parameterNames)("generates canonical values of %s, which its codec accepts unchanged", (name) => {
  fc.assert(
    fc.property<[unknown]>(makers[name](), (value) => {
      expect(codecs[name].is(value)).toBe(true);
    }),
  );
});

describe("of the observed contract", () => {
  test.each(observed.slots.map(({ name, parameter }) => ({ name, parameter })))(
    "generates canonical values of $name, which are read from their texts",
    ({ name, parameter }) => {
      fc.assert(
        fc.property<[unknown]>(observedMakers[name](), (value) => {
          expect(parameter.read(parameter.write(value))).toStrictEqual(value);
        }),
      );
    },
  );
});
