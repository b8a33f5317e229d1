import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeTokenRequestBody,
  encodeTokenRequestBody,
  observed,
  orThrow,
  parameterNames,
} from "../../../src/index.ts";
import { requestPairs } from "../../../src/testing/arbitraries/request-pairs.ts";
import { sampledObserved } from "../../../src/testing/arbitraries/sampled-contract.ts";
import { toBody } from "../../arbitraries/requests.ts";
import { referenceDecodeBody } from "../../reference/decode-body.ts";
import { shrink } from "../shrink.ts";

const requests = requestPairs();
const names: readonly string[] = parameterNames;

test("property: the reference accepts the pairs, which are in canonical order", () => {
  fc.assert(
    fc.property(requests, (pairs) => {
      expect(referenceDecodeBody(toBody(pairs))).toMatchObject({ valid: true });
      const indexes = pairs.map(([name]) => names.indexOf(name));
      expect(indexes).toStrictEqual(indexes.toSorted((one, other) => one - other));
    }),
  );
});

test("generates up to four extensions", () => {
  const sample = fc.sample(requests, { seed: 1, numRuns: 500 });
  const counts = sample.map((pairs) => pairs.filter(([name]) => name === "wvExtension").length);
  expect(new Set(counts)).toStrictEqual(new Set([0, 1, 2, 3, 4]));
});

test("shrinks to the pairs that a failure needs", () => {
  const count = (name: string): number =>
    shrink(requests, (pairs) => pairs.filter(([other]) => other === name).length > 1).length;
  expect(shrink(requests)).toHaveLength(5);
  expect(count("wvExtension")).toBe(7);
});

describe("of the observed contract", () => {
  const pairs = requestPairs(sampledObserved());
  const options = { contract: observed };
  const isIndexed = ([name]: readonly [string, string]): boolean => name.startsWith("kid.");

  test("property: the reference accepts the pairs, whose names are those of the canonical body", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const canonical = encodeTokenRequestBody(orThrow(decodeTokenRequestBody(toBody(given), options)));
        expect(referenceDecodeBody(toBody(given), { contract: "observed" })).toMatchObject({ valid: true, canonical });
        expect([...new URLSearchParams(canonical).keys()]).toStrictEqual(given.map(([name]) => name));
      }),
      { numRuns: 300 },
    );
  });

  test("generates requests without an index, and with one to three keys from each key source", () => {
    const sample = fc.sample(pairs, { seed: 1, numRuns: 500 });
    expect(new Set(sample.map((given) => given.filter(isIndexed).length))).toStrictEqual(new Set([0, 1, 2, 3]));
    const sources = sample
      .filter((given) => given.filter(isIndexed).length > 1)
      .map((given) => {
        const names = given.map(([name]) => name);
        const ofKeys = [0, 1].map((index) =>
          ["ek", "contentKey"].filter((name) => names.includes(`${name}.${index}`)).join(),
        );
        return [...names.filter((name) => name === "kek"), ...ofKeys].join(" ");
      });
    expect(sources).toEqual(
      expect.arrayContaining([
        "contentKey contentKey",
        "kek contentKey ek,contentKey",
        "kek ek contentKey",
        "kek  contentKey",
      ]),
    );
    expect(sources.filter((source) => !source.startsWith("kek") && source !== "contentKey contentKey")).toStrictEqual(
      [],
    );
  });

  test("shrinks to the pairs that a failure needs", () => {
    expect(shrink(pairs).map(([name]) => name)).toStrictEqual(["customerAuthenticator", "kid", "contentKey"]);
    const two = shrink(pairs, (given) => given.filter(isIndexed).length > 1).map(([name]) => name);
    expect(two).toStrictEqual(["customerAuthenticator", "kid.0", "contentKey.0", "kid.1", "contentKey.1"]);
  });
});
