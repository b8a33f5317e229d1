import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { observed, type ParameterName, parameterNames, type RuleId } from "../../../../src/index.ts";
import { encodePieces } from "../../../../src/testing/arbitraries/encoding-variant.ts";
import type { BrokenRequest, Mutate } from "../../../../src/testing/arbitraries/mutations/broken-request.ts";
import { mutations } from "../../../../src/testing/arbitraries/mutations/mutations.ts";
import { requestPairs } from "../../../../src/testing/arbitraries/request-pairs.ts";
import { sampledObserved } from "../../../../src/testing/arbitraries/sampled-contract.ts";
import { ruleIds } from "../../../contracts/names.ts";
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

describe("of the observed contract", () => {
  const observedMutations = mutations(sampledObserved());
  const observedRequests = requestPairs(sampledObserved());
  const sampleObserved = (rule: RuleId, numRuns: number): readonly Mutate[] =>
    sampleOf(observedMutations[rule], numRuns);

  test("has a mutation of every rule that a well-formed body can break alone", () => {
    const others = ["value.type", "contentId.text", "cookie.text", "body.too-many-issues", "input.type", "ek.unwrap"];
    const expected = Object.keys(observed.rules).filter((rule) => ![...others, "keys.shape"].includes(rule));
    expect(Object.keys(observedMutations).toSorted()).toStrictEqual(expected.toSorted());
  });

  test.each(Object.entries<fc.Arbitrary<Mutate>>(observedMutations))(
    "%s: the reference returns only it",
    (rule, one) => {
      fc.assert(
        fc.property(observedRequests, one, (pairs, mutate) => {
          const before = structuredClone(pairs);
          const broken = mutate(pairs);
          const { message, ...issue } = broken.issue;
          expect(issue.rule).toBe(rule);
          expect(findIssues(broken, "observed")).toStrictEqual([issue]);
          expect(pairs).toStrictEqual(before);
        }),
      );
    },
  );

  test("adds an index anywhere for keys.gap, up to 999, and leaves no other parameter changed", () => {
    const key = [0, 1, 2].map((index) => [`kid.${index}`, "^a"] as const);
    const bodies = sampleObserved("keys.gap", 2000).map((mutate) => mutate([["cookie", "1"], ...key]));
    const names = bodies.map(({ pieces }) => pieces.map((piece) => piece[0]));
    expect(names).toEqual(expect.arrayContaining([expect.arrayContaining(["cookie", "kid.0", "kid.1", "kid.999"])]));
    expect(names.some((all) => !all.includes("kid.0"))).toBe(true);
    expect(names.every((all) => all.includes("cookie"))).toBe(true);
  });

  test("breaks keys.mixed with each parameter of a key, and with a key beside a request without index", () => {
    const sample = sampleObserved("keys.mixed", 300);
    const added = sample.flatMap((mutate) =>
      mutate([["kid.0", "^a"]])
        .pieces.slice(1)
        .map(([name]) => name),
    );
    const ofKey = ["kid", "ek", "contentKey", "securityLevel", "hdcpOutputControl", "trackType"];
    expect(new Set(added)).toStrictEqual(new Set(ofKey));
    for (const mutate of sample) {
      expect(mutate([["kid", "^a"]]).pieces.map(([name]) => name)).toStrictEqual(["kid", "kid.0", "contentKey.0"]);
    }
  });

  test("gives a key an empty kid if nothing else of it would be left", () => {
    for (const mutate of sampleObserved("kid.missing", 20)) {
      expect(mutate([["kid.0", "^a"]]).pieces).toStrictEqual([["kid.0", ""]]);
    }
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

function findIssues({ pieces, now }: BrokenRequest, contract: "documented" | "observed" = "documented"): unknown {
  const result = referenceDecodeBody(encodePieces(pieces, plain), { now: now ?? null, contract });
  return result.valid ? [] : result.issues;
}

/** Applies random mutations of a rule to a request without pairs. */
function sampleBroken(rule: RuleId, numRuns: number): readonly BrokenRequest[] {
  return sampleOf(all[rule], numRuns).map((mutate) => mutate([]));
}

function sampleOf(mutation: fc.Arbitrary<Mutate> | undefined, numRuns: number): readonly Mutate[] {
  if (mutation === undefined) throw new Error("The rule has no mutation.");
  return fc.sample(mutation, { seed: 1, numRuns });
}

/** Returns the last text of a parameter in random broken requests. */
function sampleTexts(parameter: ParameterName, rule: RuleId, numRuns: number): readonly string[] {
  return sampleBroken(rule, numRuns).flatMap(({ pieces }) => {
    const piece = pieces.findLast(([name]) => name === parameter);
    return piece === undefined || typeof piece === "string" ? [] : [piece[1]];
  });
}
