import fc from "fast-check";
import { expect, test } from "vitest";
import { findMistakes } from "../../../src/contract/mistake.ts";
import { generalFlags } from "../../../src/parameters/general-flags/general-flags.ts";
import { mistakes } from "../../../src/parameters/general-flags/mistakes.ts";
import { observedGeneralFlags } from "../../../src/parameters/general-flags/observed.ts";
import { observedMistakes } from "../../../src/parameters/general-flags/observed-mistakes.ts";
import { observedSamples, samples } from "../../../src/parameters/general-flags/samples.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { flagDamages, observedFlagDamages } from "../text-damages.ts";

test("examples", () => {
  findsAll(generalFlags, mistakes, [
    ["0", ["number.zeros"], "0000"],
    ["00000000", ["number.zeros"], "0000"],
    [" 00", ["text.surrounded", "number.zeros"], "0000"],
    ["0001", []],
    ["", []],
    ["0x", []],
  ]);
  findsAll(observedGeneralFlags, observedMistakes, [
    ["1", ["number.zeros"], "00000001"],
    ["0001", ["number.zeros"], "00000001"],
    ["0000000001", ["number.zeros"], "00000001"],
    ["0", ["number.zeros"]],
    ["000000000", ["number.zeros"]],
    ["2", []],
    ["11", []],
    ["10", []],
    ["", []],
  ]);
});

test("zeros of the observed contract have two choices", () => {
  const [found] = findMistakes("0", (text) => text === "0000" || text === "00000000", observedMistakes);
  expect(found?.choices).toStrictEqual([
    { text: "0000", origin: "4 digits, as the service documents them" },
    { text: "00000000", origin: "8 digits, as published callers send them" },
  ]);
});

test("property: one mistake is found and fixed", () => {
  const { texts } = samples();
  findsNone(generalFlags, mistakes, texts);
  findsAround(generalFlags, mistakes, texts);
  findsDamage(generalFlags, mistakes, "number.zeros", texts, flagDamages);
});

test("property: one mistake is found and fixed, in the observed contract", () => {
  const { texts } = observedSamples();
  findsNone(observedGeneralFlags, observedMistakes, texts);
  findsAround(observedGeneralFlags, observedMistakes, texts);
  findsDamage(observedGeneralFlags, observedMistakes, "number.zeros", fc.constant("00000001"), observedFlagDamages);
});
