import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DecodeOptions,
  decodeTokenRequest,
  decodeTokenRequestBody,
  encodeTokenRequestBody,
  issuesOf,
  orThrow,
  TokenRequest,
  TokenRequestBody,
} from "../../src/index.ts";
import { ruleIds } from "../../src/rules.ts";
import { requestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { objectOf, spelledBody, unknownPairs } from "../arbitraries/requests.ts";
import { accepted, issue, least, refused, whole } from "../request/expected.ts";
import { fail, revoked, throwing } from "./objects.ts";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
  key: fc.oneof(fc.constantFrom(...Object.keys(whole), "extra", "__proto__", "type", "payload"), fc.string()),
});

const options: fc.Arbitrary<DecodeOptions> = fc.record(
  {
    now: fc.oneof(
      fc.double(),
      fc.date(),
      fc.constant(null),
      fc.constant(() => Date.UTC(2030)),
      fc.constant(fail),
    ),
    unknown: fc.constantFrom("refuse", "keep"),
  },
  { requiredKeys: [] },
);

type Decoded = ReturnType<typeof decodeTokenRequest>;

/** What holds of every answer: a request that is accepted again, or 1 to 101 issues of known rules. */
function checkAnswer(decoded: Decoded): void {
  if (decoded._tag === "Right") {
    expect(decodeTokenRequest(decoded.right)).toStrictEqual(decoded);
    expect(decodeTokenRequestBody(encodeTokenRequestBody(decoded.right), { unknown: "keep" })).toStrictEqual(decoded);
    return;
  }
  expect(decoded.left.length).toBeGreaterThan(0);
  expect(decoded.left.length).toBeLessThanOrEqual(101);
  expect(decoded.left[100]?.rule).toBe(decoded.left.length === 101 ? "body.too-many-issues" : undefined);
  for (const { rule, message, ...place } of decoded.left) {
    expect(ruleIds).toContain(rule);
    expect(issue(rule, place)).toStrictEqual({ rule, message, ...place });
  }
}

describe("nothing throws", () => {
  test("on anything for an object, for a body, and for the codecs", () => {
    fc.assert(
      fc.property(anything, options, (input, given) => {
        checkAnswer(decodeTokenRequest(input, given));
        checkAnswer(decodeTokenRequestBody(input, given));
        for (const codec of [TokenRequest, TokenRequestBody]) {
          const decoded = codec.decode(input);
          expect(decoded._tag === "Right" || issuesOf(decoded.left).length === decoded.left.length).toBe(true);
          codec.is(input);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("on anything for a member", () => {
    const member = fc.tuple(fc.constantFrom(...Object.keys(whole), "extra", "kid.0", "__proto__"), anything);
    fc.assert(
      fc.property(fc.array(member, { maxLength: 3 }), options, (members, given) => {
        const input = { ...whole };
        for (const [name, value] of members) {
          Object.defineProperty(input, name, { value, enumerable: true, configurable: true });
        }
        checkAnswer(decodeTokenRequest(input, given));
        expect([true, false]).toContain(TokenRequest.is(input));
      }),
      { numRuns: 300 },
    );
  });

  test("on random text for a body", () => {
    const piece = fc.constantFrom(
      ..."&&==%%++,^aA0",
      "%FF",
      "%2",
      "kid",
      "wvExtension=",
      "\uD800",
      "\uDC00",
      "\uFEFF",
      "é",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((all) => all.join("")),
        ),
        options,
        (body, given) => {
          checkAnswer(decodeTokenRequestBody(body, given));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("on damaged bodies", () => {
    const body = fc.tuple(requestPairs, unknownPairs).chain(([pairs, extra]) => spelledBody([...pairs, ...extra]));
    const damage = fc.tuple(
      fc.nat(),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom("", "%", "&", "=", "+", ",", "\uD800", "%FF", "&kid=", "&wvExtension=", "\u0000", "é"),
    );
    fc.assert(
      fc.property(body, fc.array(damage, { minLength: 1, maxLength: 4 }), options, (valid, damages, given) => {
        let damaged = valid;
        for (const [place, removed, inserted] of damages) {
          const at = place % (damaged.length + 1);
          damaged = damaged.slice(0, at) + inserted + damaged.slice(at + removed);
        }
        checkAnswer(decodeTokenRequestBody(damaged, given));
      }),
      { numRuns: 300 },
    );
  });

  const traps = Reflect.ownKeys(Reflect).filter((name): name is keyof ProxyHandler<object> => typeof name === "string");

  test.each(traps)("on a proxy whose trap %s throws, for each part of an object", (trap) => {
    const hostile = <T extends object>(target: T): T => new Proxy(target, { [trap]: fail });
    checkAnswer(decodeTokenRequest(hostile({ ...whole })));
    checkAnswer(decodeTokenRequest({ ...least, wvExtension: hostile({ type: "aaaa", payload: "AA==" }) }));
    checkAnswer(decodeTokenRequest({ ...least, wvExtension: hostile(["aaaa,AA=="]) }));
    checkAnswer(decodeTokenRequest({ ...least, wvExtension: [hostile({ type: "aaaa", payload: "AA==" })] }));
    checkAnswer(decodeTokenRequest({ ...least, extra: hostile([["a", "b"]]) }));
    checkAnswer(decodeTokenRequest({ ...least, extra: [hostile(["a", "b"])] }));
    checkAnswer(decodeTokenRequest({ ...least, expirationTime: hostile(new Date(0)) }));
    checkAnswer(decodeTokenRequest({ ...least, kid: hostile({}), [trap]: hostile({}) }, { unknown: "keep" }));
  });

  test("on proxies that answer nothing, for each member", () => {
    for (const hostile of [throwing({}), throwing([]), throwing(() => 1), revoked({}), revoked([]), revoked(fail)]) {
      for (const name of [...Object.keys(whole), "extra", "KID"]) {
        checkAnswer(decodeTokenRequest({ ...least, [name]: hostile }));
        checkAnswer(decodeTokenRequest({ ...least, [name]: [hostile] }, { unknown: "keep" }));
        checkAnswer(decodeTokenRequest({ ...least, [name]: [[hostile, hostile]] }));
      }
      checkAnswer(decodeTokenRequest(hostile));
      checkAnswer(decodeTokenRequestBody(hostile));
    }
  });

  test("on an array that lies about its length", () => {
    for (const length of [Symbol("length"), 1n, "1", -1, Number.NaN, {}, null, throwing({})]) {
      const liar = new Proxy(["aaaa,AA=="], {
        get: (target, name) => (name === "length" ? length : Reflect.get(target, name)),
      });
      checkAnswer(decodeTokenRequest({ ...least, wvExtension: liar }));
      checkAnswer(decodeTokenRequest({ ...least, extra: liar }));
      checkAnswer(decodeTokenRequest({ ...least, extra: [liar] }));
    }
  });

  test("on options that answer nothing", () => {
    for (const hostile of [throwing({}), revoked({})]) {
      checkAnswer(Reflect.apply(decodeTokenRequest, undefined, [least, hostile]));
      checkAnswer(Reflect.apply(decodeTokenRequestBody, undefined, ["", hostile]));
    }
  });
});

describe("no input is mutated", () => {
  test("an object that is frozen throughout is read like any other", () => {
    fc.assert(
      fc.property(requestPairs, unknownPairs, (pairs, extra) => {
        const input = { ...objectOf(pairs), extra, KID: "1" };
        const copy = structuredClone(input);
        const decoded = decodeTokenRequest(input, { unknown: "keep" });
        expect(input).toStrictEqual(copy);
        expect(decodeTokenRequest(deepFreeze(copy), { unknown: "keep" })).toStrictEqual(decoded);
      }),
    );
  });

  test("nor a Date, nor typed extensions, nor the options", () => {
    const input = deepFreeze({
      ...least,
      wvExtension: [{ type: "aaaa", payload: "AA==", more: [1] }, "aaaa,AA=="],
      expirationTime: new Date(0),
    });
    const given: DecodeOptions = deepFreeze({ now: new Date(-1), unknown: "keep" });
    const aaaa = { type: "aaaa", payload: "AA==" };
    expect(decodeTokenRequest(input, given)).toStrictEqual(
      accepted({ ...least, wvExtension: [aaaa, aaaa], expirationTime: "1970-01-01T00:00:00Z" }),
    );
    expect(input.expirationTime.getTime()).toBe(0);
  });

  test("a request shares nothing with its input that could be changed later", () => {
    const input = { ...least, wvExtension: [{ type: "aaaa", payload: "AA==" }], extra: [["a", "b"]] };
    const request = orThrow(decodeTokenRequest(input));
    const before = structuredClone(request);
    for (const extension of input.wvExtension) extension.payload = "!";
    for (const pair of input.extra) pair.fill("!");
    input.wvExtension.pop();
    input.extra.pop();
    expect(request).toStrictEqual(before);
  });

  test("nor do two decodes of one input share anything", () => {
    const input = { ...whole, extra: [["a", "b"]] };
    const [one, other] = [orThrow(decodeTokenRequest(input)), orThrow(decodeTokenRequest(input))];
    expect(one).toStrictEqual(other);
    expect(one).not.toBe(other);
    expect(one.wvExtension).not.toBe(other.wvExtension);
    expect(one.wvExtension?.[0]).not.toBe(other.wvExtension?.[0]);
    expect(one.extra).not.toBe(other.extra);
  });
});

test("the answers to hostile inputs are those of the contract", () => {
  const notRead = refused(issue("input.type"));
  expect(decodeTokenRequest(throwing({ ...whole }))).toStrictEqual(notRead);
  expect(decodeTokenRequest(revoked({ ...whole }))).toStrictEqual(notRead);
  expect(decodeTokenRequest(new Proxy({ ...whole }, {}))).toStrictEqual(accepted(whole));
  expect(decodeTokenRequest(Object.assign(Object.create(null), whole))).toStrictEqual(accepted(whole));
  expect(decodeTokenRequest(Object.assign(new (class Request {})(), whole))).toStrictEqual(accepted(whole));
  expect(decodeTokenRequest({ ...least, kid: throwing({}) })).toStrictEqual(refused(issue("kid.name")));
});

/** Freezes what is plain; a Date keeps its time elsewhere. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
