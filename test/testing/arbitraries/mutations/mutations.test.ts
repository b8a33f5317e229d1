import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleIds } from "../../../../src/contracts/documented.ts";
import { type ParameterName, parameterNames, type RuleId } from "../../../../src/index.ts";
import { encodePieces } from "../../../../src/testing/arbitraries/encoding-variant.ts";
import type { BrokenRequest, Mutate } from "../../../../src/testing/arbitraries/mutations/broken-request.ts";
import { mutations } from "../../../../src/testing/arbitraries/mutations/mutations.ts";
import { requestPairs } from "../../../../src/testing/arbitraries/request-pairs.ts";
import { referenceDecodeBody } from "../../../reference/decode-body.ts";

const all = mutations();
const requests = requestPairs();
const plain = { moves: [], escapes: [], emptyPairs: [] };

test("has a mutation of every rule that a well-formed body can break alone", () => {
  const others = ["value.type", "contentId.text", "cookie.text", "body.too-many-issues", "input.type", "ek.unwrap"];
  expect(Object.keys(all).toSorted()).toStrictEqual(ruleIds.filter((rule) => !others.includes(rule)).toSorted());
});

describe.each(Object.entries<fc.Arbitrary<Mutate>>(all))("%s", (rule, mutation) => {
  test("property: the reference returns an issue of this rule, and no other", () => {
    fc.assert(
      fc.property(requests, mutation, (pairs, mutate) => {
        const before = structuredClone(pairs);
        const broken = mutate(pairs);
        const { message, ...issue } = broken.issue;
        expect(issue.rule).toBe(rule);
        expect(findIssues(broken)).toStrictEqual([issue]);
        expect(pairs).toStrictEqual(before);
        expect(message).toMatch(/\.$/);
      }),
    );
  });
});

const nearMisses: readonly [RuleId, ParameterName, readonly string[]][] = [
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

test.each(nearMisses)("breaks %s with a %s that is almost valid, too", (rule, parameter, texts) => {
  expect(sampleTexts(parameter, rule, 3000)).toEqual(expect.arrayContaining([...texts]));
});

test("omits a required parameter if an empty one breaks another rule", () => {
  expect(sampleTexts("securityLevel", "securityLevel.missing", 100)).toStrictEqual([]);
});

test.each<[RuleId, ParameterName, RegExp]>([
  ["hdcpOutputControl.range", "hdcpOutputControl", /^10\d{5,}$/],
  ["licenseDuration.integer", "licenseDuration", /^9007199254740992\d+$/],
  ["expirationTime.format", "expirationTime", /T\d\d:\d\d:\d\d$/],
  ["expirationTime.zone", "expirationTime", /\+0\d:\d\d$/],
  ["expirationTime.zone", "expirationTime", /-\d\d:0\d$/],
  ["expirationTime.lifetime", "expirationTime", /^\+\d{15,99}$/],
  ["expirationTime.lifetime", "expirationTime", /^\d{4}-.*Z$/],
  ["wvExtension.shape", "wvExtension", /^wudo,[\w+/]{6}==,/],
  ["wvExtension.payload-base64", "wvExtension", /^[^,]{4},(?:[\w+/]{4})+(?:[\w+/]{3}|[\w+/]{2}=|[\w+/]==)$/],
])("breaks %s with a %s like %s", (rule, parameter, pattern) => {
  expect(sampleTexts(parameter, rule, 1000).some((text) => pattern.test(text))).toBe(true);
});

test("breaks the encoding of each parameter except ek, and of an unknown name", () => {
  const broken = sampleBroken("body.utf-8", 1000).map(({ issue }) => issue.parameter);
  expect(new Set(broken)).toStrictEqual(new Set([...parameterNames.filter((name) => name !== "ek"), null]));
});

test("repeats each parameter except ek and the one that may be repeated", () => {
  const repeated = sampleBroken("body.duplicate-parameter", 1000).map(({ issue }) => issue.parameter);
  const single = parameterNames.filter((name) => name !== "ek" && name !== "wvExtension");
  expect(new Set(repeated)).toStrictEqual(new Set(single));
});

test("generates payloads that are almost Base64", () => {
  const texts = sampleTexts("wvExtension", "wvExtension.payload-base64", 3000);
  const payloads = texts.map((text) => text.slice(text.indexOf(",") + 1));
  const almost = ["A", "AA", "AAA", "A===", "AB==", "AAB=", "AA=A", "-_==", "====", "AA==AA=="];
  expect(payloads).toEqual(expect.arrayContaining(almost));
});

function findIssues({ pieces, now }: BrokenRequest): unknown {
  const result = referenceDecodeBody(encodePieces(pieces, plain), { now: now ?? null });
  return result.valid ? [] : result.issues;
}

/** Applies random mutations of a rule to a request without pairs. */
function sampleBroken(rule: RuleId, numRuns: number): readonly BrokenRequest[] {
  const mutation = all[rule];
  if (mutation === undefined) throw new Error(`${rule} has no mutation.`);
  return fc.sample(mutation, { seed: 1, numRuns }).map((mutate) => mutate([]));
}

/** Returns the last text of a parameter in random broken requests. */
function sampleTexts(parameter: ParameterName, rule: RuleId, numRuns: number): readonly string[] {
  return sampleBroken(rule, numRuns).flatMap(({ pieces }) => {
    const piece = pieces.findLast(([name]) => name === parameter);
    return piece === undefined || typeof piece === "string" ? [] : [piece[1]];
  });
}
