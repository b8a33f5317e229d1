import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../../src/index.ts";
import { requestPairs } from "../../../src/testing/arbitraries/request-pairs.ts";
import { bodyOf } from "../../arbitraries/requests.ts";
import { referenceDecodeBody } from "../../reference/decode-body.ts";
import { shrunken } from "../shrunken.ts";

test("property: the reference accepts each, and they stand in canonical order", () => {
  fc.assert(
    fc.property(requestPairs, (pairs) => {
      expect(referenceDecodeBody(bodyOf(pairs))).toMatchObject({ valid: true });
      const places = pairs.map(([name]) => parameterNames.indexOf(name));
      expect(places).toStrictEqual(places.toSorted((one, other) => one - other));
    }),
  );
});

test("there are up to four extensions", () => {
  const counts = fc.sample(requestPairs, 500).map((pairs) => pairs.filter(([name]) => name === "wvExtension").length);
  expect(new Set(counts)).toStrictEqual(new Set([0, 1, 2, 3, 4]));
});

test("what a failure needs is what is left", () => {
  const count = (name: string): number =>
    shrunken(requestPairs, (pairs) => pairs.filter(([other]) => other === name).length > 1).length;
  expect(shrunken(requestPairs)).toHaveLength(5);
  expect(count("wvExtension")).toBe(7);
});
