import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleIds } from "../../src/contracts/documented.ts";
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
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { type BrokenInput, mutations } from "../arbitraries/mutations.ts";
import { encodedBody, toBody, toObject, unknownPairs } from "../arbitraries/requests.ts";
import { typedValues } from "../arbitraries/typed-values.ts";
import { accepted, issue, least, leastBody, refused } from "../request/expected.ts";

const requestPairs = createRequestPairs();

const keep = { unknown: "keep" } as const;

/** The pairs of a valid request, followed by unknown ones. */
const keptPairs: fc.Arbitrary<Pair[]> = fc.tuple(requestPairs, unknownPairs).map((groups) => groups.flat());

const requests: fc.Arbitrary<TokenRequest> = keptPairs.map((pairs) =>
  orThrow(decodeTokenRequestBody(toBody(pairs), keep)),
);

const canonical = (body: string): string => encodeTokenRequestBody(orThrow(decodeTokenRequestBody(body, keep)));

function decode({ given, options }: BrokenInput): unknown {
  return "body" in given ? decodeTokenRequestBody(given.body, options) : decodeTokenRequest(given.object, options);
}

describe("returns exactly one issue for one broken rule", () => {
  test.each(Object.entries(mutations).filter(([rule]) => rule !== "body.too-many-issues"))("%s", (rule, mutate) => {
    fc.assert(
      fc.property(requestPairs.chain(mutate), (broken) => {
        expect(broken.issue.rule).toBe(rule);
        expect(broken.issue).toStrictEqual(issue(broken.issue.rule, withoutMessage(broken.issue)));
        expect(decode(broken)).toStrictEqual(refused(broken.issue));
      }),
    );
  });

  test("body.too-many-issues, after 100 others", () => {
    fc.assert(
      fc.property(requestPairs.chain(mutations["body.too-many-issues"]), (broken) => {
        const decoded = decode(broken);
        expect(decoded).toMatchObject({ _tag: "Left", left: { 100: broken.issue, length: 101 } });
        expect(decoded).not.toMatchObject({ left: { 99: { rule: "body.too-many-issues" } } });
      }),
      { numRuns: 30 },
    );
  });

  test("covers every rule except ek.unwrap, which needs a cipher", () => {
    expect(Object.keys(mutations)).toStrictEqual(ruleIds.filter((rule) => rule !== "ek.unwrap"));
    expect(Object.keys(mutations)).toHaveLength(38);
  });

  test("covers both bodies and objects", () => {
    // The strings of an object have no escapes, so none can be broken; a body has text only.
    const onlyIn = (rule: string): string[] | undefined =>
      rule === "body.percent-encoding" ? ["body"] : rule === "value.type" ? ["object"] : undefined;
    for (const [rule, mutate] of Object.entries(mutations)) {
      const sample = fc.sample(requestPairs.chain(mutate), 40);
      const sources = new Set(sample.map(({ given }) => ("body" in given ? "body" : "object")));
      expect([rule, [...sources].toSorted()]).toStrictEqual([rule, onlyIn(rule) ?? ["body", "object"]]);
    }
  });
});

describe("a request", () => {
  test("decodes from its encoded form", () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(decodeTokenRequestBody(encodeTokenRequestBody(request), keep)).toStrictEqual(accepted(request));
        expect(decodeTokenRequest(encodeTokenRequest(request))).toStrictEqual(accepted(request));
      }),
    );
  });

  test("is accepted unchanged by both decoders", () => {
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

  test("has a stable canonical body, and properties in canonical order", () => {
    fc.assert(
      fc.property(keptPairs.chain(encodedBody), (body) => {
        const once = canonical(body);
        expect(canonical(once)).toBe(once);
        const names = Object.keys(orThrow(decodeTokenRequestBody(body, keep)));
        const order: readonly string[] = [...parameterNames, "extra"];
        expect(names).toStrictEqual(order.filter((name) => names.includes(name)));
      }),
    );
  });

  test("has one canonical body for all encoding variants", () => {
    const variants = keptPairs.chain((pairs) => fc.tuple(encodedBody(pairs), encodedBody(changeVariant(pairs))));
    fc.assert(
      fc.property(variants, ([one, other]) => {
        expect(canonical(one)).toBe(canonical(other));
      }),
      { examples: [[[leastBody, `&hdcpOutputControl=%30&${leastBody.replace("&hdcpOutputControl=0", "")}&`]]] },
    );
  });

  test("is the same from an object and a body with the same values", () => {
    fc.assert(
      fc.property(requestPairs, unknownPairs, (pairs, extra) => {
        const decoded = decodeTokenRequestBody(toBody([...pairs, ...extra]), keep);
        expect(decodeTokenRequest({ ...toObject(pairs), extra })).toStrictEqual(decoded);
      }),
    );
  });

  test("is the same from a typed value and its string", () => {
    const typed = fc.record({ ...typedValues, wvExtension: fc.array(typedValues.wvExtension ?? fc.constant("")) });
    fc.assert(
      fc.property(requestPairs, typed, (pairs, values) => {
        const texts = Object.entries(values).flatMap(([name, value]) =>
          [value].flat().map((one) => [name, toText(one)] as const),
        );
        const others = pairs.filter(([name]) => !Object.hasOwn(values, name));
        expect(decodeTokenRequest({ ...toObject(others), ...values })).toStrictEqual(
          decodeTokenRequestBody(toBody([...others, ...texts])),
        );
      }),
    );
  });

  test("has the same issues from an object and a body with the same values", () => {
    const anyText = fc.oneof(fc.string(), fc.constantFrom("", "0", ",", "+", "^", "aaaa,", "2023-02-29T00:00:00Z"));
    const texts = fc.dictionary(fc.constantFrom(...parameterNames), anyText);
    fc.assert(
      fc.property(texts, (values) => {
        const pairs = Object.entries(values);
        expect(decodeTokenRequest(values)).toStrictEqual(decodeTokenRequestBody(toBody(pairs)));
      }),
    );
  });

  test("has an example that is accepted, and one that is refused", () => {
    expect(decodeTokenRequestBody(leastBody)).toStrictEqual(accepted(least));
    expect(decodeTokenRequestBody(leastBody.slice(0, -1))).toStrictEqual(refused(issue("hdcpOutputControl.integer")));
  });
});

/** The properties of an issue besides those that follow from its rule. */
function withoutMessage({ rule, code, message, ...rest }: Issue): Partial<Issue> {
  return rest;
}

/** Changes the letter case of hexadecimal digits and date-times, and adds zeros to date-times. */
function changeVariant(pairs: readonly Pair[]): Pair[] {
  return pairs.map(([name, text]): Pair => {
    const isKey = ["kek", "ek", "contentKey"].includes(name) || (name === "kid" && !text.startsWith("^"));
    if (isKey) return [name, text.toUpperCase()];
    if (name !== "expirationTime" || text.startsWith("+")) return [name, text];
    return [name, text.includes(".") ? `${text.slice(0, -1)}00z` : `${text.slice(0, -1)}.0z`];
  });
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value)
    .map((part) => (part instanceof Uint8Array ? Buffer.from(part).toString("base64") : String(part)))
    .join(",");
}
