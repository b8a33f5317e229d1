import { test } from "vitest";
import { mistakes } from "../../../src/parameters/track-type/mistakes.ts";
import { samples } from "../../../src/parameters/track-type/samples.ts";
import { trackType, trackTypes } from "../../../src/parameters/track-type/track-type.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { levelDamages } from "../number-damages.ts";

const { texts } = samples();

test("examples", () => {
  findsAll(trackType, mistakes, [
    ["HD", ["level.name"], "1"],
    ["uhd1", ["level.name"], "3"],
    ["2 - AUDIO", ["level.name"], "2"],
    ["00", ["number.zeros"], "0"],
    ["UHD", []],
    ["UHD3", []],
    ["5", []],
  ]);
});

test("property: one mistake is found and fixed", () => {
  const { names, zeros } = levelDamages(trackTypes);
  findsNone(trackType, mistakes, texts);
  findsAround(trackType, mistakes, texts);
  findsDamage(trackType, mistakes, "level.name", texts, names);
  findsDamage(trackType, mistakes, "number.zeros", texts, zeros);
});
