import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../../src/index.ts";
import { requestPairs } from "../../../src/testing/arbitraries/request-pairs.ts";
import { toBody } from "../../arbitraries/requests.ts";
import { referenceDecodeBody } from "../../reference/decode-body.ts";
import { shrink } from "../shrink.ts";

const requests = requestPairs();

test("property: the reference accepts the pairs, which are in canonical order", () => {
  fc.assert(
    fc.property(requests, (pairs) => {
      expect(referenceDecodeBody(toBody(pairs))).toMatchObject({ valid: true });
      const indexes = pairs.map(([name]) => parameterNames.indexOf(name));
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
