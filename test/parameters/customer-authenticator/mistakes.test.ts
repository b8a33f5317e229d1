import { expect, test } from "vitest";
import { findMistakes } from "../../../src/contract/mistake.ts";
import { customerAuthenticator } from "../../../src/parameters/customer-authenticator/customer-authenticator.ts";
import { mistakes } from "../../../src/parameters/customer-authenticator/mistakes.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { breakDamages, customerKeys, unquotedKeys } from "../text-damages.ts";

const key = `123456,${"0123456789abcdef".repeat(2)}`;

test("examples", () => {
  findsAll(customerAuthenticator, mistakes, [
    [` ${key}\n`, ["text.surrounded"], key],
    [`"${key}"`, ["text.quoted"], key],
    ['""', ["text.quoted"]],
    [key.replace(",", "%2C"), ["text.encoded-twice"], key],
    [key.replace(",", "%2c").toUpperCase(), ["text.encoded-twice"], key.toUpperCase()],
    [`'${key.replace(",", "%2C")}'`, ["text.quoted", "text.encoded-twice"], key],
    [key.replace(",", ",\n  "), ["text.broken-lines"], key],
    [` "${key}\t"`, ["text.surrounded", "text.quoted", "text.broken-lines"], key],
    [key.replace(",", ",\u2028"), ["text.broken-lines"], key],
    [key.replace(",", ", "), []],
    [key.replace(",", ",\u00a0"), []],
    ["a b\n c", ["text.broken-lines"]], // the space within stays
    ["\u0000a", ["text.broken-lines"], "a"],
    ["\ud800\na", ["text.broken-lines"]],
    ["\ud800 a", []],
    ["$\tKEY", ["text.broken-lines"]], // the text without the tabulator is a placeholder
    ["YOUR_API_KEY", ["text.placeholder"]],
    ["null", ["text.placeholder"]],
    ["a%2Cb", []],
    [`${key}0`.replace(",", "%2C"), []],
    [`${"1".repeat(200)}${key}`.replace(",", "%2C"), []],
    ["%ff", []],
    [" ", []],
    ["\ud800", []],
    ["", []],
    [key, []],
  ]);
});

test("property: one mistake is found and fixed", () => {
  findsNone(customerAuthenticator, mistakes, unquotedKeys);
  findsAround(customerAuthenticator, mistakes, customerKeys);
  const long = unquotedKeys.map((text) => `x${text}x`);
  findsDamage(customerAuthenticator, mistakes, "text.broken-lines", long, breakDamages);
});

test("takes a huge text", () => {
  for (const unit of ["1", " ", "%31", "%2C", "\u0000x"]) {
    expect(findMistakes(unit.repeat(2 ** 20), () => true, mistakes)).toStrictEqual([]);
    expect(findMistakes(unit.repeat(2 ** 20), () => false, mistakes).length).toBeLessThan(2);
  }
});
