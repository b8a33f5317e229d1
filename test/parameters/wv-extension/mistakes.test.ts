import { describe, expect, test } from "vitest";
import { findMistakes } from "../../../src/contract/mistake.ts";
import { mistakes } from "../../../src/parameters/wv-extension/mistakes.ts";
import { samples } from "../../../src/parameters/wv-extension/samples.ts";
import { wvExtension } from "../../../src/parameters/wv-extension/wv-extension.ts";
import { extensionDamages } from "../extension-damages.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";

const { texts } = samples();

test("examples", () => {
  findsAll(wvExtension, mistakes, [
    ["wudo,AAAAAA", ["extension.base64url"], "wudo,AAAAAA=="],
    ["wudo,AAAAAA=", ["extension.base64url"], "wudo,AAAAAA=="],
    ["abcd,AAA==", ["extension.base64url"], "abcd,AAA="],
    ["abc ,_-8", ["extension.base64url"], "abc ,/+8="],
    ["wud,_-8=", ["extension.base64url"]],
    ["wudo, AAAAAA==", ["extension.spaces"], "wudo,AAAAAA=="],
    ["wudo,\tAAAAAA", ["extension.spaces", "extension.base64url"], "wudo,AAAAAA=="],
    ["wudo, AAAAAA", ["extension.spaces"]], // or +AAAAAA=
    ["wudo,  AAA", ["extension.spaces"]], // or a space and +AAA
    ["wudo, \n AA", ["extension.spaces"]],
    ["wudo,AAA  ", ["text.surrounded"]], // or AAA+ and a space
    ["wudo,AA ", ["text.surrounded", "extension.base64url"], "wudo,AA=="],
    ["wudo, AAA-", ["extension.spaces", "extension.base64url"], "wudo,AAA+"],
    ["wudo, AAAAAA== ", ["text.surrounded", "extension.spaces"], "wudo,AAAAAA=="],
    ["wudo,  ", ["text.surrounded"]],
    [" wudo ,\tAAAAAA==\n", ["text.surrounded", "extension.spaces"], "wudo,AAAAAA=="],
    ["wudo, false , AAAAAA==", ["extension.spaces", "extension.three-parts"], "wudo,AAAAAA=="],
    ["  abc,AAAAAA==\n", ["text.surrounded"], " abc,AAAAAA=="],
    ["  abc,AAAAAA", ["text.surrounded", "extension.base64url"], " abc,AAAAAA=="],
    ["wudo,AA A", ["text.raw-plus"], "wudo,AA+A"],
    ["a b ,AA A", ["text.raw-plus"], "a b ,AA+A"],
    ["wudo,AAA ", ["text.raw-plus"], "wudo,AAA+"],
    ["wudo,AAAA    ", ["text.surrounded"], "wudo,AAAA"],
    ["wudo,    AAAA", ["extension.spaces"], "wudo,AAAA"],
    ["wudo%2CAA%2BA", ["text.encoded-twice"], "wudo,AA+A"],
    ["wudo%2CAA%20A", ["text.encoded-twice", "text.raw-plus"], "wudo,AA+A"],
    ['"wudo,AAAAAA=="', ["text.quoted"], "wudo,AAAAAA=="],
    ["wudo,false,AAAAAA==", ["extension.three-parts"], "wudo,AAAAAA=="],
    ["wudo,1,AAAAAA==", ["extension.three-parts"], "wudo,AAAAAA=="],
    ["wudo,0,A", ["extension.three-parts"]],
    ["<extension>", ["text.placeholder"]],
    ["ab,AAAA ", ["text.surrounded"]],
    ["wudo ", ["text.surrounded"]],
    ["wudo,2,AAAA", []],
    ["wudo,true", []],
    ["wudo,true,AAAA,AAAA", []],
    ["a,b , c,d", []],
    ["wudo,AAAAAB==", []],
    ["wudo,AAAA", []],
    ["wudo,AAAAA", []],
    ["wudo,A=AA", []],
    ["wudo,A A", []],
    ["wudo,", []],
    ["wudo", []],
    ["", []],
  ]);
});

describe("property: one mistake is found and fixed", () => {
  test("in no valid text", () => findsNone(wvExtension, mistakes, texts));
  test("around", () => findsAround(wvExtension, mistakes, texts));

  test.each(extensionDamages)("%s", (id, texts, damages) => {
    findsDamage(wvExtension, mistakes, id, texts, damages);
  });
});

test("takes a huge text", () => {
  for (const unit of ["A", " ", "=", ",", "wudo,", "-", "%2C"]) {
    for (const text of [unit.repeat(2 ** 20), `wudo,${unit.repeat(2 ** 20)}!`]) {
      expect(findMistakes(text, () => false, mistakes).length).toBeLessThan(3);
    }
  }
});
