import { expect, test } from "vitest";
import { createBodyContext } from "../../../src/diagnose/body/body-context.ts";
import { bodyMistakes } from "../../../src/diagnose/body/body-mistakes.ts";
import { measureCostOfLength } from "../../hostile/cost-of-length.ts";

// Each list is one string, whose elements are separated by vertical bars.
const starts = `|?|--|curl |curl.exe |curl ^"|curl -d "|curl $'|fetch(|fetch("|fetch("",{body:new URLSearchParams({|requests.post("",data={|wget |iwr |iwr -Body @{|POST / HTTP/1.1\n|https://h/?|{"a":|<`;
const units = `'|"|&|&amp;|-d a |{|[|\n| \n| |a|a=1\n|a:|%3D|%|^|\\|\\u|$|\`|=|-G|\ud800|\u00e9|<|x;|body:|body:{|&quot;|&amp; | \u201c|\u201d| \u2018|\u2019|\n-|"a":"",`;

const context = createBodyContext();
const recognizeAll = (body: string) => bodyMistakes.map(({ recognize }) => recognize(body, context));

test.each(starts.split("|"))("takes time linear in the length of what follows %j", async (start) => {
  const [parts, length] = [16, 2 ** 10];
  for (const unit of units.split("|")) {
    const small = start + unit.repeat(length / unit.length);
    const large = start + unit.repeat((parts * length) / unit.length);
    const cost = await measureCostOfLength(
      parts,
      () => recognizeAll(small),
      () => recognizeAll(large),
    );
    expect({ unit, cost, isLinear: cost < parts / 2 }).toStrictEqual({ unit, cost, isLinear: true });
  }
});

test("reads 1 MB of anything without an error", () => {
  for (const unit of ["'", "&", "-d ", "{", "\n"]) {
    for (const start of ["", "curl "]) recognizeAll(start + unit.repeat(2 ** 20 / unit.length));
  }
  const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
  expect(recognizeAll(deep).filter((recognized) => recognized !== undefined)).toStrictEqual([{}]);
});
