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
import { type Pair, requestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { spelledBody, unknownPairs } from "../arbitraries/requests.ts";
import { wholeBody } from "../request/expected.ts";

const keep = { unknown: "keep" } as const;

const spelledPairs: fc.Arbitrary<{ pairs: readonly Pair[]; body: string }> = fc
  .tuple(requestPairs, unknownPairs)
  .map((groups) => groups.flat())
  .chain((pairs) => spelledBody(pairs).map((body) => ({ pairs, body })));

/** The canonical pairs of a request: each text beside its name, unknown ones at the end. */
function canonicalPairs(request: TokenRequest): [name: string, text: string][] {
  const { extra = [], ...fields } = encodeTokenRequest(request);
  const known = Object.entries(fields).flatMap(([name, texts]) =>
    [texts].flat().map((text): [string, string] => [name, String(text)]),
  );
  return [...known, ...extra];
}

/** Pairs in the order of their names, those of one name in their own. */
function byName(pairs: Iterable<readonly string[]>): (readonly string[])[] {
  const known: readonly (string | undefined)[] = parameterNames;
  const rank = ([name]: readonly string[]): number => (known.includes(name) ? known.indexOf(name) : known.length);
  return [...pairs].toSorted((one, other) => rank(one) - rank(other));
}

describe("URLSearchParams, on bodies that are valid", () => {
  test("serializes the canonical pairs to the canonical body", () => {
    fc.assert(
      fc.property(spelledPairs, ({ body }) => {
        const request = orThrow(decodeTokenRequestBody(body, keep));
        expect(encodeTokenRequestBody(request)).toBe(new URLSearchParams(canonicalPairs(request)).toString());
      }),
      { examples: [[{ pairs: [], body: wholeBody }]] },
    );
  });

  test("parses the canonical body to the canonical pairs", () => {
    fc.assert(
      fc.property(spelledPairs, ({ body }) => {
        const request = orThrow(decodeTokenRequestBody(body, keep));
        expect([...new URLSearchParams(encodeTokenRequestBody(request))]).toStrictEqual(canonicalPairs(request));
      }),
    );
  });

  test("parses any spelling to the pairs that were spelled, and so do we", () => {
    fc.assert(
      fc.property(spelledPairs, ({ pairs, body }) => {
        expect(byName(new URLSearchParams(`?${body}`))).toStrictEqual(byName(pairs));
        // What the platform parsed and wrote again is the same request to us.
        const rewritten = new URLSearchParams(`?${body}`).toString();
        expect(decodeTokenRequestBody(body, keep)).toStrictEqual(decodeTokenRequestBody(rewritten, keep));
      }),
    );
  });

  test("reads each text as we do where a parameter takes any text", () => {
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
      fc.property(fc.array(pieces), fc.array(pieces), (name, text) => {
        const body = `${wholeBody}&x${name.join("").replaceAll("=", "")}=${text.join("")}`;
        const parsed = [...new URLSearchParams(`?${body}`)].at(-1);
        expect(decodeTokenRequestBody(body, keep)).toMatchObject({ right: { extra: [parsed] } });
      }),
    );
  });
});

test("every character is written as URLSearchParams writes it", () => {
  const request = orThrow(decodeTokenRequestBody(wholeBody));
  for (let first = 0; first < 0x110000; first += 0x400) {
    const points = Array.from({ length: 0x400 }, (_, at) => first + at).filter(
      (point) => point < 0xd800 || point > 0xdfff,
    );
    const text = String.fromCodePoint(...points);
    const kept = orThrow(decodeTokenRequestBody(`${wholeBody}&=${encodeURIComponent(text)}`, keep));
    const expected = new URLSearchParams([
      ...new URLSearchParams(encodeTokenRequestBody(request)),
      ["", text],
    ]).toString();
    expect(encodeTokenRequestBody(kept) === expected, `from U+${first.toString(16)}`).toBe(true);
  }
});
