import { expect, test } from "vitest";
import { parameterNames } from "../../../../src/index.ts";
import { companionsOf, isIndependent } from "../../../../src/testing/arbitraries/mutations/companions.ts";

test("only ek needs another parameter: kek", () => {
  const dependent = parameterNames.filter((name) => !isIndependent({ name }));
  expect(dependent.map((name) => [name, companionsOf(name)])).toStrictEqual([["ek", ["kek"]]]);
});
