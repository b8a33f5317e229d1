import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Contract,
  documented,
  type ObservedTokenRequest,
  observed,
  type TokenRequest,
  type TrackType,
} from "../../../src/index.ts";
import { arbitraries, arbitrariesOf } from "../../../src/testing/arbitraries/arbitraries.ts";
import type { Arbitraries, ObservedArbitraries } from "../../../src/testing/arbitraries/contract-arbitraries.ts";

test("arbitraries are those of the documented contract", () => {
  expect(arbitrariesOf(documented)).toBe(arbitraries);
  expect(arbitrariesOf(observed)).toBe(arbitrariesOf(observed));
});

test("the types are those of the contract", () => {
  expectTypeOf(arbitrariesOf(documented)).toEqualTypeOf<Arbitraries>();
  expectTypeOf(arbitrariesOf(observed)).toEqualTypeOf<ObservedArbitraries>();
  expectTypeOf<ObservedArbitraries["tokenRequest"]>().toEqualTypeOf<fc.Arbitrary<ObservedTokenRequest>>();
  expectTypeOf<Arbitraries["tokenRequest"]>().toEqualTypeOf<fc.Arbitrary<TokenRequest>>();
  expectTypeOf<ObservedArbitraries["trackType"]>().toEqualTypeOf<fc.Arbitrary<TrackType>>();
  const either: Contract = documented;
  expectTypeOf(arbitrariesOf(either)).toEqualTypeOf<Arbitraries | ObservedArbitraries>();
  // @ts-expect-error the documented contract has no trackType
  expect(arbitrariesOf(documented).trackType).toBeUndefined();
  // @ts-expect-error a name is no contract
  const byName: Parameters<typeof arbitrariesOf>[0] = "observed";
  expect(byName).toBe("observed");
});

describe.each([
  ["documented", documented.parameterNames, arbitrariesOf(documented)],
  ["observed", observed.parameterNames, arbitrariesOf(observed)],
])("the arbitraries of the contract %s", (_, names, all) => {
  const { spellings, ...others } = all;

  test("are those of each parameter, of its encoding variants, and of whole messages", () => {
    const messages = ["tokenRequest", "tokenRequestBody", "brokenTokenRequestBody", "tokenResponse"];
    expect(Object.keys(all)).toStrictEqual([...names, "spellings", ...messages]);
    expect(Object.keys(spellings)).toStrictEqual(names);
  });

  test.each([...Object.entries<fc.Arbitrary<unknown>>(others), ...Object.entries(spellings)])(
    "%s generates values",
    (_, arbitrary) => {
      expect(fc.sample<unknown>(arbitrary, { seed: 1, numRuns: 3 })).toHaveLength(3);
    },
  );

  test.each([all, spellings])("are created on first use, and then kept", (object) => {
    for (const { get, enumerable } of Object.values(Object.getOwnPropertyDescriptors<object>(object))) {
      expect([typeof get, enumerable]).toStrictEqual(["function", true]);
      expect(get?.()).toBe(get?.());
    }
  });
});
