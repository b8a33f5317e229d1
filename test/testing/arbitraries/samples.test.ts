import { expect, test } from "vitest";
import type { Sample } from "../../../src/contract/sampling/sample.ts";
import { documentedEntries, type ParameterName, parameterNames } from "../../../src/contracts/documented.ts";
import { samples as kid } from "../../../src/parameters/kid/samples.ts";
import { samples, samplesAcross } from "../../../src/testing/arbitraries/samples.ts";

test("has samples of each parameter of the contract", () => {
  expect(Object.keys(samples)).toStrictEqual(parameterNames);
  for (const { parameter } of documentedEntries) expect(samples[parameter.name].parameter).toBe(parameter);
});

test("creates samples on first use, and then keeps them", () => {
  for (const { get } of Object.values(Object.getOwnPropertyDescriptors(samples))) expect(get?.()).toBe(get?.());
});

test("has a mutation of each rule of a parameter, or null", () => {
  for (const { parameter } of documentedEntries) {
    expect(Object.keys(samples[parameter.name].mutations)).toStrictEqual(Object.keys(parameter.rules));
  }
});

test("does not compile with a missing rule, an unknown rule, or a missing parameter", () => {
  const { mutations } = kid();
  const { "kid.hex": hex, ...others } = mutations;
  type Mutations = ReturnType<typeof kid>["mutations"];
  // @ts-expect-error kid.hex is missing
  const missing: Mutations = others;
  // @ts-expect-error kid has no such rule
  const unknown: Mutations = { ...mutations, "kid.value": null };
  const { cookie, ...rest } = samples;
  // @ts-expect-error cookie is missing
  const incomplete: { readonly [N in ParameterName]: Sample<N> } = rest;
  expect([missing, unknown, incomplete, hex, cookie]).not.toContain(undefined);
});

test("has each parameter of a choice once", () => {
  for (const { required, optional } of samplesAcross().flatMap(({ choices }) => choices)) {
    const names = [...required, ...optional];
    expect(new Set(names).size).toBe(names.length);
  }
});
