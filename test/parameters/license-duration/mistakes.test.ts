import { test } from "vitest";
import { licenseDuration } from "../../../src/parameters/license-duration/license-duration.ts";
import { mistakes } from "../../../src/parameters/license-duration/mistakes.ts";
import { samples } from "../../../src/parameters/license-duration/samples.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { zeroDamages } from "../number-damages.ts";

const { texts } = samples();

test("examples", () => {
  findsAll(licenseDuration, mistakes, [
    ["00700", ["number.zeros"], "700"],
    ["60.0", ["number.zeros"], "60"],
    [" 060", ["text.surrounded", "number.zeros"], "60"],
    ["%36%30", ["text.encoded-twice"], "60"],
    ["00", ["number.zeros"]],
    ["010000000000000000", ["number.zeros"]],
    ["null", ["text.placeholder"]],
    ["0", []],
    ["+60", []],
    ["1.5", []],
    ["1 000", []],
  ]);
});

test("property: one mistake is found and fixed", () => {
  findsNone(licenseDuration, mistakes, texts);
  findsAround(licenseDuration, mistakes, texts);
  findsDamage(licenseDuration, mistakes, "number.zeros", texts, zeroDamages());
});
