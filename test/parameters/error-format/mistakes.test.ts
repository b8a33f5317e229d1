import fc from "fast-check";
import { test } from "vitest";
import { errorFormat } from "../../../src/parameters/error-format/error-format.ts";
import { mistakes } from "../../../src/parameters/error-format/mistakes.ts";
import { samples } from "../../../src/parameters/error-format/samples.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";

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
  const upperAt = fc.nat(3).map((at) => (text: string) => text.replace(text.charAt(at), text.charAt(at).toUpperCase()));
  findsDamage(errorFormat, mistakes, "text.case", texts, upperAt);
});
