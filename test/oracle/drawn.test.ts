import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ContractName } from "../reference/contracts.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";
import { referenceDecodeObject } from "../reference/decode-object.ts";
import type { ReferenceResult } from "../reference/result.ts";
import { drawnBody } from "./drawn-bodies.ts";
import { buildInput, drawnObject } from "./drawn-objects.ts";

// Whether the drawn inputs are worth comparing, and whether the reference agrees with itself.

const settings = { seed: 9, numRuns: 300 };
const contracts: readonly ContractName[] = ["documented", "observed"];

function decodeBodies(contract: ContractName): ReferenceResult[] {
  return fc
    .sample(drawnBody, settings)
    .map(({ body, ...options }) => referenceDecodeBody(body, { ...options, contract }));
}

function decodeObjects(contract: ContractName): ReferenceResult[] {
  return fc.sample(drawnObject, settings).map((drawn) => {
    const { input, ...options } = buildInput(drawn);
    return referenceDecodeObject(input, { ...options, contract });
  });
}

const inputs = { bodies: decodeBodies, objects: decodeObjects };

describe.each(contracts)("by the %s contract", (contract) => {
  test.each(Object.entries(inputs))("many %s are valid, and more are not", (_, decode) => {
    const valid = decode(contract).filter((result) => result.valid);
    expect(valid.length).toBeGreaterThan(settings.numRuns / 8);
    expect(valid.length).toBeLessThan(settings.numRuns / 2);
  });

  test.each(Object.entries(inputs))("what is decoded from %s is decoded to itself", (_, decode) => {
    for (const result of decode(contract)) {
      if (!result.valid) continue;
      expect(referenceDecodeBody(result.canonical, { contract, unknown: "keep" })).toStrictEqual(result);
      expect(referenceDecodeObject(result.request, { contract })).toStrictEqual(result);
    }
  });
});

test.each(Object.entries(inputs))("some %s have several keys, valid or not", (_, decode) => {
  const results = decode("observed");
  const withKeys = results.filter((result) => result.valid && (result.request.keys ?? []).length > 1);
  expect(withKeys.length).toBeGreaterThan(settings.numRuns / 25);
  const rules = results.flatMap((result) => (result.valid ? [] : result.issues.map(({ rule }) => rule)));
  expect(rules).toContain("keys.gap");
  expect(rules).toContain("keys.mixed");
});
