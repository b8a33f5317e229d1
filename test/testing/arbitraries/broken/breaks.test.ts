import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ParameterName, parameterNames } from "../../../../src/index.ts";
import type { Break, Broken } from "../../../../src/testing/arbitraries/broken/break.ts";
import { type BreakableRule, breaks } from "../../../../src/testing/arbitraries/broken/breaks.ts";
import { requestPairs } from "../../../../src/testing/arbitraries/request-pairs.ts";
import { spell } from "../../../../src/testing/arbitraries/spelling.ts";
import { referenceDecodeBody } from "../../../reference/decode-body.ts";

const plain = { moves: [], escapes: [], blanks: [] };

function issuesOf({ pieces, now }: Broken): unknown {
  const verdict = referenceDecodeBody(spell(pieces, plain), { now: now ?? null });
  return verdict.valid ? [] : verdict.issues;
}

describe.each(Object.entries<fc.Arbitrary<Break>>(breaks))("%s", (rule, ways) => {
  test("property: the reference finds that rule broken, and no other", () => {
    fc.assert(
      fc.property(requestPairs, ways, (pairs, breakRule) => {
        const before = structuredClone(pairs);
        const broken = breakRule(pairs);
        const { message, ...issue } = broken.issue;
        expect(issue.rule).toBe(rule);
        expect(issuesOf(broken)).toStrictEqual([issue]);
        expect(pairs).toStrictEqual(before);
        expect(message).toMatch(/\.$/);
      }),
    );
  });
});

const nearMisses: readonly [BreakableRule, ParameterName, readonly string[]][] = [
  ["customerAuthenticator.missing", "customerAuthenticator", [""]],
  ["errorFormat.value", "errorFormat", ["", "HTML", "Json", "xml", "json "]],
  ["generalFlags.value", "generalFlags", ["", "0", "00000000", "0001", " 0000"]],
  ["kid.missing", "kid", [""]],
  ["kek.format", "kek", [""]],
  ["securityLevel.value", "securityLevel", ["", "0", "6", "01", "+1", "1.0", "1e0", " 1", "１"]],
  ["hdcpOutputControl.integer", "hdcpOutputControl", ["", "-1", "+1", "01", "1.0", "0x1", "١"]],
  ["licenseDuration.integer", "licenseDuration", ["", "0", "-0", "+1", "060", "1e3", "1.5", "9007199254740992"]],
  ["expirationTime.format", "expirationTime", ["", " 60", "+", "+-1", "+007", "++1", "+1.5", "60", "+60\n"]],
  ["expirationTime.format", "expirationTime", ["2030-01-31", "2030-01-31 12:00:00Z"]],
  ["expirationTime.lifetime", "expirationTime", ["+0", "+2592001", `+${"9".repeat(400)}`]],
  ["wvExtension.shape", "wvExtension", [""]],
  ["kid.name", "kid", ["^"]],
  ["kid.length", "kid", [`^${"x".repeat(65)}`]],
  ["cookie.length", "cookie", ["x".repeat(33)]],
  ["hdcpOutputControl.range", "hdcpOutputControl", ["3"]],
];

test.each(nearMisses)("%s is broken by a %s that is nearly right, too", (rule, parameter, texts) => {
  expect(textsOf(parameter, breaks[rule], 3000)).toEqual(expect.arrayContaining([...texts]));
});

test.each<[BreakableRule, ParameterName, RegExp]>([
  ["hdcpOutputControl.range", "hdcpOutputControl", /^10\d{5,}$/],
  ["licenseDuration.integer", "licenseDuration", /^9007199254740992\d+$/],
  ["expirationTime.format", "expirationTime", /T\d\d:\d\d:\d\d$/],
  ["expirationTime.zone", "expirationTime", /\+0\d:\d\d$/],
  ["expirationTime.zone", "expirationTime", /-\d\d:0\d$/],
  ["expirationTime.lifetime", "expirationTime", /^\+\d{15,99}$/],
  ["wvExtension.shape", "wvExtension", /^wudo,[\w+/]{6}==,/],
  ["wvExtension.payload-base64", "wvExtension", /^[^,]{4},(?:[\w+/]{4})+(?:[\w+/]{3}|[\w+/]{2}=|[\w+/]==)$/],
])("%s is broken by some %s as in %s", (rule, parameter, pattern) => {
  expect(textsOf(parameter, breaks[rule], 1000).some((text) => pattern.test(text))).toBe(true);
});

test("an encoding is broken in the text of each parameter but ek, and in another name", () => {
  const broken = fc.sample(breaks["body.utf-8"], 1000).map((breakRule) => breakRule([]).issue.parameter);
  const places = [...parameterNames.filter((name) => name !== "ek"), null];
  expect(new Set(broken)).toStrictEqual(new Set(places));
});

test("some payloads are nearly Base64", () => {
  const texts = textsOf("wvExtension", breaks["wvExtension.payload-base64"], 3000);
  const payloads = texts.map((text) => text.slice(text.indexOf(",") + 1));
  const nearly = ["A", "AA", "AAA", "A===", "AB==", "AAB=", "AA=A", "-_==", "====", "AA==AA=="];
  expect(payloads).toEqual(expect.arrayContaining(nearly));
});

/** The last texts of a parameter in some requests that are broken. */
function textsOf(parameter: ParameterName, ways: fc.Arbitrary<Break>, count: number): readonly string[] {
  return fc.sample(ways, count).flatMap((breakRule) => {
    const piece = breakRule([]).pieces.findLast(([name]) => name === parameter);
    return piece === undefined || typeof piece === "string" ? [] : [piece[1]];
  });
}
