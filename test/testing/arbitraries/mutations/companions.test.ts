import { expect, test } from "vitest";
import { companionsOf, parametersAlone } from "../../../../src/testing/arbitraries/mutations/companions.ts";
import { sampledDocumented, sampledObserved } from "../../../../src/testing/arbitraries/sampled-contract.ts";

test.each([sampledDocumented(), sampledObserved()])("only ek needs another parameter: kek", (sampled) => {
  const alone = parametersAlone(sampled);
  const dependent = sampled.parameters.filter((parameter) => !alone.includes(parameter)).map(({ name }) => name);
  expect(dependent).toStrictEqual(["ek"]);
  expect(companionsOf(sampled, "ek").map(({ name }) => name)).toStrictEqual(["kek"]);
  expect(companionsOf(sampled, "cookie")).toStrictEqual([]);
});
