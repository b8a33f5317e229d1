import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeTokenRequestBody,
  encodeTokenRequest,
  encodeTokenRequestBody,
  orThrow,
  parameterNames,
  type TokenRequest,
} from "../../src/index.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { encodedBody, unknownPairs } from "../arbitraries/requests.ts";
import { wholeBody } from "../request/expected.ts";

const requestPairs = createRequestPairs();

const keep = { unknown: "keep" } as const;

const encodedPairs: fc.Arbitrary<{ pairs: readonly Pair[]; body: string }> = fc
  .tuple(requestPairs, unknownPairs)
  .map((groups) => groups.flat())
  .chain((pairs) => encodedBody(pairs).map((body) => ({ pairs, body })));

/** Returns the canonical pairs of a request, with unknown ones at the end. */
function canonicalPairs(request: TokenRequest): [name: string, value: string][] {
  const { extra = [], ...fields } = encodeTokenRequest(request);
  const known = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, String(value)]),
  );
  return [...known, ...extra.map(([name, text]): [string, string] => [name, text])];
}

/** Sorts pairs by their names, and keeps the order of pairs with the same name. */
function byName(pairs: Iterable<readonly string[]>): (readonly string[])[] {
  const known: readonly (string | undefined)[] = parameterNames;
  const rank = ([name]: readonly string[]): number => (known.includes(name) ? known.indexOf(name) : known.length);
  return [...pairs].toSorted((one, other) => rank(one) - rank(other));
}

describe("URLSearchParams with valid bodies", () => {
  test("property: serializes the canonical pairs to the canonical body", () => {
    fc.assert(
      fc.property(encodedPairs, ({ body }) => {
        const request = orThrow(decodeTokenRequestBody(body, keep));
        expect(encodeTokenRequestBody(request)).toBe(new URLSearchParams(canonicalPairs(request)).toString());
      }),
      { examples: [[{ pairs: [], body: wholeBody }]] },
    );
  });

  test("property: parses the canonical body to the canonical pairs", () => {
    fc.assert(
      fc.property(encodedPairs, ({ body }) => {
        const request = orThrow(decodeTokenRequestBody(body, keep));
        expect([...new URLSearchParams(encodeTokenRequestBody(request))]).toStrictEqual(canonicalPairs(request));
      }),
    );
  });

  test("property: parses any encoding variant to the original pairs, like the decoder", () => {
    fc.assert(
      fc.property(encodedPairs, ({ pairs, body }) => {
        expect(byName(new URLSearchParams(`?${body}`))).toStrictEqual(byName(pairs));
        // A body that the platform has parsed and serialized decodes to the same request.
        const rewritten = new URLSearchParams(`?${body}`).toString();
        expect(decodeTokenRequestBody(body, keep)).toStrictEqual(decodeTokenRequestBody(rewritten, keep));
      }),
    );
  });

  test("property: parses any value like the decoder", () => {
    const pieces = fc.constantFrom(
      "a",
      "+",
      "%20",
      "%2B",
      "=",
      "%C3%A9",
      "é",
      "🔑",
      "%f0%9f%94%91",
      "%26",
      ";",
      "%EF%BB%BF",
      "%00",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.array(pieces), (name, value) => {
        const body = `${wholeBody}&x${name.join("").replaceAll("=", "")}=${value.join("")}`;
        const parsed = [...new URLSearchParams(`?${body}`)].at(-1);
        expect(decodeTokenRequestBody(body, keep)).toMatchObject({ right: { extra: [parsed] } });
      }),
    );
  });
});

test("encodes every character like URLSearchParams", () => {
  const request = orThrow(decodeTokenRequestBody(wholeBody));
  for (let first = 0; first < 0x110000; first += 0x400) {
    const points = Array.from({ length: 0x400 }, (_, at) => first + at).filter(
      (point) => point < 0xd800 || point > 0xdfff,
    );
    const value = String.fromCodePoint(...points);
    const kept = orThrow(decodeTokenRequestBody(`${wholeBody}&=${encodeURIComponent(value)}`, keep));
    const expected = new URLSearchParams([
      ...new URLSearchParams(encodeTokenRequestBody(request)),
      ["", value],
    ]).toString();
    expect(encodeTokenRequestBody(kept) === expected, `from U+${first.toString(16)}`).toBe(true);
  }
});
