import { describe, expect, test } from "vitest";
import type { Sample } from "../../../src/contract/sampling/sample.ts";
import { documentedEntries, type DocumentedName as ParameterName } from "../../../src/contracts/documented.ts";
import { observedEntries } from "../../../src/contracts/observed.ts";
import { samples as kid } from "../../../src/parameters/kid/samples.ts";
import { observedSamples } from "../../../src/testing/arbitraries/observed-samples.ts";
import { samples, samplesAcross } from "../../../src/testing/arbitraries/samples.ts";

describe.each([
  ["documented", documentedEntries, samples],
  ["observed", observedEntries, observedSamples],
])("the contract %s", (_, entries, all) => {
  const byName: { readonly [name: string]: Sample } = all;

  test("has samples of each of its parameters", () => {
    const parameters = entries.map(({ parameter }) => parameter);
    expect(Object.values(byName).map(({ parameter }) => parameter)).toStrictEqual(parameters);
    expect(Object.keys(byName)).toStrictEqual(parameters.map(({ name }) => name));
    for (const parameter of parameters) expect(byName[parameter.name]?.parameter).toBe(parameter);
  });

  test("creates samples on first use, and then keeps them", () => {
    for (const { get } of Object.values(Object.getOwnPropertyDescriptors(byName))) expect(get?.()).toBe(get?.());
  });

  test("has a mutation of each rule of a parameter, or null", () => {
    for (const { parameter } of entries) {
      expect(Object.keys(byName[parameter.name]?.mutations ?? {})).toStrictEqual(Object.keys(parameter.rules));
    }
  });
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
  const { securityLevel } = samples;
  // @ts-expect-error the observed values are not those of the documented contract
  const wide: (typeof samples)["generalFlags"] = observedSamples.generalFlags;
  // @ts-expect-error in the observed contract securityLevel cannot be missing
  const more: (typeof observedSamples)["securityLevel"] = securityLevel;
  expect([missing, unknown, incomplete, wide, more, hex, cookie]).not.toContain(undefined);
});

test("has each parameter of a choice once", () => {
  for (const { required, optional } of samplesAcross().flatMap(({ choices }) => choices)) {
    const names = [...required, ...optional];
    expect(new Set(names).size).toBe(names.length);
  }
});
