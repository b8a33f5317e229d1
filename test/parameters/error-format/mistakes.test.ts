import { test } from "vitest";
import { errorFormat } from "../../../src/parameters/error-format/error-format.ts";
import { mistakes } from "../../../src/parameters/error-format/mistakes.ts";
import { samples } from "../../../src/parameters/error-format/samples.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { caseDamages } from "../text-damages.ts";

const { texts } = samples();

test("examples", () => {
  findsAll(errorFormat, mistakes, [
    ["JSON", ["text.case"], "json"],
    [" Html\n", ["text.surrounded", "text.case"], "html"],
    ["'html'", ["text.quoted"], "html"],
    ["XML", []],
    ["xml", []],
    ["NULL", []],
    ["", []],
    ["JSON".repeat(100), []],
    ["json", []],
  ]);
});

test("property: one mistake is found and fixed", () => {
  findsNone(errorFormat, mistakes, texts);
  findsAround(errorFormat, mistakes, texts);
  findsDamage(errorFormat, mistakes, "text.case", texts, caseDamages);
});
