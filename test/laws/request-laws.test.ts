import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequest,
  encodeTokenRequestBody,
  type Issue,
  orThrow,
  parameterNames,
  type TokenRequest,
} from "../../src/index.ts";
import { ruleIds } from "../../src/rules.ts";
import { type Pair, requestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { type Broken, breaks } from "../arbitraries/broken.ts";
import { bodyOf, objectOf, spelledBody, unknownPairs } from "../arbitraries/requests.ts";
import { typedValues } from "../arbitraries/typed-values.ts";
import { accepted, issue, least, leastBody, refused } from "../request/expected.ts";

const keep = { unknown: "keep" } as const;

/** The pairs of a valid request, with unknown ones after them. */
const keptPairs: fc.Arbitrary<Pair[]> = fc.tuple(requestPairs, unknownPairs).map((groups) => groups.flat());

const requests: fc.Arbitrary<TokenRequest> = keptPairs.map((pairs) =>
  orThrow(decodeTokenRequestBody(bodyOf(pairs), keep)),
);

const canonical = (body: string): string => encodeTokenRequestBody(orThrow(decodeTokenRequestBody(body, keep)));

function verdict({ given, options }: Broken): unknown {
  return "body" in given ? decodeTokenRequestBody(given.body, options) : decodeTokenRequest(given.object, options);
}

describe("breaking exactly one rule of a valid request yields exactly that issue", () => {
  test.each(Object.entries(breaks).filter(([rule]) => rule !== "body.too-many-issues"))("%s", (rule, breakRule) => {
    fc.assert(
      fc.property(requestPairs.chain(breakRule), (broken) => {
        expect(broken.issue.rule).toBe(rule);
        expect(broken.issue).toStrictEqual(issue(broken.issue.rule, placeOf(broken.issue)));
        expect(verdict(broken)).toStrictEqual(refused(broken.issue));
      }),
    );
  });

  test("body.too-many-issues, which needs others", () => {
    fc.assert(
      fc.property(requestPairs.chain(breaks["body.too-many-issues"]), (broken) => {
        const decoded = verdict(broken);
        expect(decoded).toMatchObject({ _tag: "Left", left: { 100: broken.issue, length: 101 } });
        expect(decoded).not.toMatchObject({ left: { 99: { rule: "body.too-many-issues" } } });
      }),
      { numRuns: 30 },
    );
  });

  test("every rule is broken so, but ek.unwrap, which needs a cipher", () => {
    expect(Object.keys(breaks)).toStrictEqual(ruleIds.filter((rule) => rule !== "ek.unwrap"));
    expect(Object.keys(breaks)).toHaveLength(38);
  });

  test("a body and an object are both made", () => {
    // Only an escape cannot be broken in an object, whose texts have none.
    for (const [rule, breakRule] of Object.entries(breaks)) {
      const sample = fc.sample(requestPairs.chain(breakRule), 40);
      const faces = new Set(sample.map(({ given }) => ("body" in given ? "body" : "object")));
      expect([rule, [...faces].toSorted()]).toStrictEqual([
        rule,
        rule === "body.percent-encoding" ? ["body"] : ["body", "object"],
      ]);
    }
  });
});

describe("the laws of a request", () => {
  test("decode(encode(r)) = r", () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(decodeTokenRequestBody(encodeTokenRequestBody(request), keep)).toStrictEqual(accepted(request));
        expect(decodeTokenRequest(encodeTokenRequest(request))).toStrictEqual(accepted(request));
      }),
    );
  });

  test("a request that is yielded is accepted again, as it is, by both decoders", () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(decodeTokenRequest(request)).toStrictEqual(accepted(request));
        expect(decodeTokenRequest(request, keep)).toStrictEqual(accepted(request));
        const body = encodeTokenRequestBody(request);
        const { extra, ...others } = request;
        const strict = decodeTokenRequestBody(body);
        if (extra === undefined) expect(strict).toStrictEqual(accepted(request));
        else expect(strict._tag).toBe("Left");
        expect(decodeTokenRequestBody(encodeTokenRequestBody(others as TokenRequest))).toStrictEqual(accepted(others));
      }),
    );
  });

  test("a canonical body is its own canonical body, and its members stand in canonical order", () => {
    fc.assert(
      fc.property(keptPairs.chain(spelledBody), (body) => {
        const once = canonical(body);
        expect(canonical(once)).toBe(once);
        const names = Object.keys(orThrow(decodeTokenRequestBody(body, keep)));
        const order: readonly string[] = [...parameterNames, "extra"];
        expect(names).toStrictEqual(order.filter((name) => names.includes(name)));
      }),
    );
  });

  test("any two spellings of a request have one canonical body", () => {
    const spellings = keptPairs.chain((pairs) => fc.tuple(spelledBody(pairs), spelledBody(recased(pairs))));
    fc.assert(
      fc.property(spellings, ([one, other]) => {
        expect(canonical(one)).toBe(canonical(other));
      }),
      { examples: [[[leastBody, `&hdcpOutputControl=%30&${leastBody.replace("&hdcpOutputControl=0", "")}&`]]] },
    );
  });

  test("an object and a body of the same texts are the same request", () => {
    fc.assert(
      fc.property(requestPairs, unknownPairs, (pairs, extra) => {
        const decoded = decodeTokenRequestBody(bodyOf([...pairs, ...extra]), keep);
        expect(decodeTokenRequest({ ...objectOf(pairs), extra })).toStrictEqual(decoded);
      }),
    );
  });

  test("a typed value is the same as its text", () => {
    const typed = fc.record({ ...typedValues, wvExtension: fc.array(typedValues.wvExtension ?? fc.constant("")) });
    fc.assert(
      fc.property(requestPairs, typed, (pairs, values) => {
        const texts = Object.entries(values).flatMap(([name, value]) =>
          [value].flat().map((one) => [name, textOf(one)] as const),
        );
        const others = pairs.filter(([name]) => !Object.hasOwn(values, name));
        expect(decodeTokenRequest({ ...objectOf(others), ...values })).toStrictEqual(
          decodeTokenRequestBody(bodyOf([...others, ...texts])),
        );
      }),
    );
  });

  test("an object and a body of the same broken texts have the same issues", () => {
    const anyText = fc.oneof(fc.string(), fc.constantFrom("", "0", ",", "+", "^", "aaaa,", "2023-02-29T00:00:00Z"));
    const texts = fc.dictionary(fc.constantFrom(...parameterNames), anyText);
    fc.assert(
      fc.property(texts, (members) => {
        const pairs = Object.entries(members);
        expect(decodeTokenRequest(members)).toStrictEqual(decodeTokenRequestBody(bodyOf(pairs)));
      }),
    );
  });

  test("one example, so that the laws are about something", () => {
    expect(decodeTokenRequestBody(leastBody)).toStrictEqual(accepted(least));
    expect(decodeTokenRequestBody(leastBody.slice(0, -1))).toStrictEqual(refused(issue("hdcpOutputControl.integer")));
  });
});

/** Where an issue stands; what else is in it the reference tells. */
function placeOf({ rule, code, message, ...place }: Issue): Partial<Issue> {
  return place;
}

/** The same pairs with hexadecimal digits and date-times in the other case, and date-times with more zeros. */
function recased(pairs: readonly Pair[]): Pair[] {
  return pairs.map(([name, text]): Pair => {
    const isKey = ["kek", "ek", "contentKey"].includes(name) || (name === "kid" && !text.startsWith("^"));
    if (isKey) return [name, text.toUpperCase()];
    if (name !== "expirationTime" || text.startsWith("+")) return [name, text];
    return [name, text.includes(".") ? `${text.slice(0, -1)}00z` : `${text.slice(0, -1)}.0z`];
  });
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value).join(",");
}
