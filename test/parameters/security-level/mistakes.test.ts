import { test } from "vitest";
import { mistakes } from "../../../src/parameters/security-level/mistakes.ts";
import { observedSecurityLevel } from "../../../src/parameters/security-level/observed.ts";
import { samples } from "../../../src/parameters/security-level/samples.ts";
import { securityLevel, securityLevels } from "../../../src/parameters/security-level/security-level.ts";
import { findsAll, findsAround, findsDamage, findsNone } from "../mistake-cases.ts";
import { levelDamages } from "../number-damages.ts";

const { texts } = samples();

test.each([securityLevel, observedSecurityLevel])("examples", (parameter) => {
  findsAll(parameter, mistakes, [
    ["HW_SECURE_ALL", ["level.name"], "5"],
    ["sw_secure_crypto", ["level.name"], "1"],
    ["3 - HW_SECURE_CRYPTO", ["level.name"], "3"],
    [" 2 ", ["text.surrounded"], "2"],
    ['"HW_SECURE_ALL"', ["text.quoted", "level.name"], "5"],
    ["05", ["number.zeros"], "5"],
    ["5.0", ["number.zeros"], "5"],
    ["06", ["number.zeros"]],
    ["6", []],
    ["L1", []],
    ["HDCP_V1", []],
    ["", []],
    ["{{level}}", ["text.placeholder"]],
  ]);
});

test("property: one mistake is found and fixed", () => {
  findsNone(securityLevel, mistakes, texts);
  findsAround(securityLevel, mistakes, texts);
  const { names, zeros } = levelDamages(securityLevels);
  findsDamage(securityLevel, mistakes, "level.name", texts, names);
  findsDamage(securityLevel, mistakes, "number.zeros", texts, zeros);
});
