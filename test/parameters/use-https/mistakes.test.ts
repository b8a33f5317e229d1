import { test } from "vitest";
import { mistakes } from "../../../src/parameters/use-https/mistakes.ts";
import { samples } from "../../../src/parameters/use-https/samples.ts";
import { useHttps } from "../../../src/parameters/use-https/use-https.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { caseDamages } from "../text-damages.ts";

const { texts } = samples();

test("examples", () => {
  findsAll(useHttps, mistakes, [
    ["True", ["text.case"], "true"],
    ["FALSE", ["text.case"], "false"],
    ["1 ", ["text.surrounded"], "1"],
    ["YES", []],
    ["01", []],
    ["", []],
  ]);
});

test("property: one mistake is found and fixed", () => {
  findsNone(useHttps, mistakes, texts);
  findsAround(useHttps, mistakes, texts);
  findsDamage(useHttps, mistakes, "text.case", texts, caseDamages);
});
