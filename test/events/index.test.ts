import { describe, expect, test } from "vitest";
import { documented, parameterNames } from "../../src/contracts/documented.ts";
import { type EventError, type EventErrorStage, eventError, eventErrors } from "../../src/events/index.ts";
import { parameterOf, ruleIds } from "../contracts/names.ts";

const request: readonly EventErrorStage[] = ["request"];
const account: readonly EventErrorStage[] = ["account"];
const service: readonly EventErrorStage[] = ["service"];
const redemption: readonly EventErrorStage[] = ["redemption"];
const other: readonly EventErrorStage[] = ["other"];

/** Table 18: each code with its stages and parameters. */
const table = [
  [-2002, request, ["expirationTime"]],
  [-2003, service, []],
  [-2005, request, ["contentKey"]],
  [-2008, other, []],
  [-2017, request, ["customerAuthenticator"]],
  [-2018, ["request", "account"], ["customerAuthenticator"]],
  [-2019, account, []],
  [-2022, other, []],
  [-2023, other, []],
  [-2025, other, []],
  [-2027, request, ["contentKey"]],
  [-2030, service, []],
  [-2031, account, []],
  [-2033, request, ["cookie"]],
  [-2034, request, ["hdcpOutputControl"]],
  [-2035, request, ["wvExtension"]],
  [-2036, request, ["wvExtension"]],
  [-2037, request, ["wvExtension"]],
  [-2040, other, []],
  [-3004, request, ["errorFormat"]],
  [-4001, redemption, []],
  [-4010, redemption, []],
  [-4018, request, ["kid"]],
  [-4019, service, ["kek", "kid"]],
  [-4020, request, ["kid"]],
  [-4021, request, ["kid"]],
  [-4022, request, ["kid"]],
  [-4024, request, ["kek", "ek"]],
  [-5003, request, ["generalFlags"]],
  [-6005, service, ["kek", "kid", "ek", "contentKey"]],
  [-6007, other, []],
  [-7002, other, []],
  [-7003, request, ["securityLevel"]],
  [-7004, request, ["securityLevel"]],
  [-7006, request, ["hdcpOutputControl"]],
  [-7007, request, ["licenseDuration"]],
  [-7008, ["service", "redemption"], []],
  [-7009, request, ["wvExtension"]],
  [-7011, account, []],
];

describe("eventErrors", () => {
  test("has the codes of table 18 in order, with stages and parameters", () => {
    expect(eventErrors.map(({ code, stages, parameters }) => [code, stages, parameters])).toStrictEqual(table);
    expect(eventErrors).toHaveLength(39);
  });

  test("is deeply frozen", () => {
    const objects = eventErrors.flatMap((event): object[] => [event, event.stages, event.parameters]);
    expect([eventErrors, ...objects].filter((value) => !Object.isFrozen(value))).toStrictEqual([]);
  });

  test("has these five properties in each entry", () => {
    const properties = eventErrors.map((event) => Object.keys(event));
    expect(new Set(properties.map(String))).toStrictEqual(new Set(["code,meaning,stages,parameters,remedy"]));
  });

  test("has stage request exactly for the codes of documented.rules, with the parameters of these rules", () => {
    // Codes of parameters that a request does not have: table 18 gives them no stage that a rule could find.
    const found = eventErrors.filter(({ stages }) => !stages.includes("other"));
    const byRules = found.map(({ code }) => {
      const parameters = ruleIds
        .filter((rule) => documented.rules[rule].code === code)
        .map((rule) => parameterOf(rule));
      return [code, parameterNames.filter((name) => parameters.includes(name))];
    });
    const byTable = found.map(({ code, stages, parameters }) => [code, stages.includes("request") ? parameters : []]);
    expect(byTable).toStrictEqual(byRules);
  });

  test.each(eventErrors)("describes $code in one sentence, and its remedy in one or two", ({ meaning, remedy }) => {
    expect([countSentences(meaning), countSentences(remedy) <= 2]).toStrictEqual([1, true]);
    expect(`${meaning} ${remedy}`).toMatch(/^[ -~]*\.$/);
  });

  test("repeats no meaning and no remedy", () => {
    const texts = eventErrors.flatMap(({ meaning, remedy }) => [meaning, remedy]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toStrictEqual([]);
  });

  test("has no word that the translation of the documentation garbled", () => {
    const texts = eventErrors.map(({ meaning, remedy }) => `${meaning} ${remedy}`);
    expect(texts.filter((text) => /\b(?:kind|child|parent|huur|Windows|expression)\b/i.test(text))).toStrictEqual([]);
  });

  test.each([
    [-2018, ["wv-gen.test.expressplay.com", "wv-gen.service.expressplay.com", "*.service.expressplay.com"]],
    [-2019, ["Buy", "wait"]],
    [-4019, ["kek", "kid", "stored"]],
    [-2002, ["%2B", "30 days", "clock"]],
  ])("mentions in the remedy of %i: %j", (code, words) => {
    expect(words.filter((word) => !eventError(code)?.remedy.includes(word))).toStrictEqual([]);
  });
});

describe("eventError", () => {
  test("finds each event error by its code", () => {
    expect(eventErrors.map(({ code }): EventError | undefined => eventError(code))).toStrictEqual([...eventErrors]);
  });

  test.each([0, -1, 2018, -2001, -2018.5, -20180, Number.NaN, Number.NEGATIVE_INFINITY])(
    "returns undefined for %d",
    (code) => {
      expect(eventError(code)).toBe(undefined);
    },
  );

  test("returns undefined for values that are not numbers", () => {
    const callLoosely = (code: unknown): unknown => Reflect.apply(eventError, undefined, [code]);
    expect(["-2018", "constructor", "__proto__", null, undefined, {}, [-2018]].map(callLoosely)).toStrictEqual(
      Array(7).fill(undefined),
    );
  });
});

/** Counts the full stops that end a sentence, unlike those in a host name. */
function countSentences(text: string): number {
  return text.match(/\.(?= [A-Z]|$)/g)?.length ?? 0;
}
