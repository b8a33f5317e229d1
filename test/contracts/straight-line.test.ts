import { expect, test } from "vitest";
import { documentedEntries } from "../../src/contracts/documented.ts";
import { observedEntries } from "../../src/contracts/observed.ts";
import { generateContracts } from "./generate.ts";

const generated = Object.entries(generateContracts(documentedEntries, observedEntries));

test.each(generated)("%s is up to date; if it is not, run `npm run contracts`", async (file, code) => {
  await expect(code).toMatchFileSnapshot(`../../${file}`);
});

test("the observed contract has the parameters of the documented one in the same order, as the encoder needs them", () => {
  const documented = documentedEntries.map(({ parameter }) => parameter.name);
  const observed = observedEntries.map(({ parameter }) => parameter.name);
  expect(observed.filter((name) => documented.some((one) => one === name))).toStrictEqual(documented);
});
