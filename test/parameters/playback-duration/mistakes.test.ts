import { test } from "vitest";
import { mistakes } from "../../../src/parameters/playback-duration/mistakes.ts";
import { playbackDuration } from "../../../src/parameters/playback-duration/playback-duration.ts";
import { samples } from "../../../src/parameters/playback-duration/samples.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { zeroDamages } from "../number-damages.ts";

const { texts } = samples();

test("examples", () => {
  findsAll(playbackDuration, mistakes, [
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
  findsNone(playbackDuration, mistakes, texts);
  findsAround(playbackDuration, mistakes, texts);
  findsDamage(playbackDuration, mistakes, "number.zeros", texts, zeroDamages());
});
