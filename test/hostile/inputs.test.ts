import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyTypeMessage } from "../../src/contract/body-rules.ts";
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
import { decodeAnyBody } from "../../src/request/decode.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { encodedBody, toObject, unknownPairs } from "../arbitraries/requests.ts";
import { ruleIds } from "../contracts/names.ts";
import { accepted, issue, least, refused, whole } from "../request/expected.ts";
import { fail, revoked, throwing } from "./objects.ts";

const requestPairs = createRequestPairs();

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

/** Checks any result: a request that is accepted again, or 1 to 101 issues of known rules. */
function checkResult(decoded: Decoded): void {
  if (decoded._tag === "Right") {
    expect(decodeTokenRequest(decoded.right)).toStrictEqual(decoded);
    expect(decodeTokenRequestBody(encodeTokenRequestBody(decoded.right), { unknown: "keep" })).toStrictEqual(decoded);
    return;
  }
  expect(decoded.left.length).toBeGreaterThan(0);
  expect(decoded.left.length).toBeLessThanOrEqual(101);
  expect(decoded.left[100]?.rule).toBe(decoded.left.length === 101 ? "body.too-many-issues" : undefined);
  for (const { rule, message, ...rest } of decoded.left) {
    expect(ruleIds).toContain(rule);
    const expected = issue(rule, rest);
    expect({ ...rest, rule, message: message === bodyTypeMessage ? expected.message : message }).toStrictEqual(
      expected,
    );
  }
}

describe("decoding never throws", () => {
  test("for any value as an object or body, with decoders and codecs", () => {
    fc.assert(
      fc.property(anything, options, (input, given) => {
        checkResult(decodeTokenRequest(input, given));
        checkResult(decodeAnyBody(input, given));
        for (const codec of [TokenRequest, TokenRequestBody]) {
          const decoded = codec.decode(input);
          expect(decoded._tag === "Right" || issuesOf(decoded.left).length === decoded.left.length).toBe(true);
          codec.is(input);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("for any value of a property", () => {
    const property = fc.tuple(fc.constantFrom(...Object.keys(whole), "extra", "kid.0", "__proto__"), anything);
    fc.assert(
      fc.property(fc.array(property, { maxLength: 3 }), options, (properties, given) => {
        const input = { ...whole };
        for (const [name, value] of properties) {
          Object.defineProperty(input, name, { value, enumerable: true, configurable: true });
        }
        checkResult(decodeTokenRequest(input, given));
        expect([true, false]).toContain(TokenRequest.is(input));
      }),
      { numRuns: 300 },
    );
  });

  test("for a random string as a body", () => {
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
          checkResult(decodeTokenRequestBody(body, given));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("for damaged bodies", () => {
    const body = fc.tuple(requestPairs, unknownPairs).chain(([pairs, extra]) => encodedBody([...pairs, ...extra]));
    const damage = fc.tuple(
      fc.nat(),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom("", "%", "&", "=", "+", ",", "\uD800", "%FF", "&kid=", "&wvExtension=", "\u0000", "é"),
    );
    fc.assert(
      fc.property(body, fc.array(damage, { minLength: 1, maxLength: 4 }), options, (valid, damages, given) => {
        let damaged = valid;
        for (const [position, removed, inserted] of damages) {
          const at = position % (damaged.length + 1);
          damaged = damaged.slice(0, at) + inserted + damaged.slice(at + removed);
        }
        checkResult(decodeTokenRequestBody(damaged, given));
      }),
      { numRuns: 300 },
    );
  });

  const traps = Reflect.ownKeys(Reflect).filter((name): name is keyof ProxyHandler<object> => typeof name === "string");

  test.each(traps)("for a proxy whose trap %s throws, in each part of an object", (trap) => {
    const hostile = <T extends object>(target: T): T => new Proxy(target, { [trap]: fail });
    checkResult(decodeTokenRequest(hostile({ ...whole })));
    checkResult(decodeTokenRequest({ ...least, wvExtension: hostile({ type: "aaaa", payload: "AA==" }) }));
    checkResult(decodeTokenRequest({ ...least, wvExtension: hostile(["aaaa,AA=="]) }));
    checkResult(decodeTokenRequest({ ...least, wvExtension: [hostile({ type: "aaaa", payload: "AA==" })] }));
    checkResult(decodeTokenRequest({ ...least, extra: hostile([["a", "b"]]) }));
    checkResult(decodeTokenRequest({ ...least, extra: [hostile(["a", "b"])] }));
    checkResult(decodeTokenRequest({ ...least, expirationTime: hostile(new Date(0)) }));
    checkResult(decodeTokenRequest({ ...least, kid: hostile({}), [trap]: hostile({}) }, { unknown: "keep" }));
  });

  test("for proxies whose traps all throw, as each property", () => {
    for (const hostile of [throwing({}), throwing([]), throwing(() => 1), revoked({}), revoked([]), revoked(fail)]) {
      for (const name of [...Object.keys(whole), "extra", "KID"]) {
        checkResult(decodeTokenRequest({ ...least, [name]: hostile }));
        checkResult(decodeTokenRequest({ ...least, [name]: [hostile] }, { unknown: "keep" }));
        checkResult(decodeTokenRequest({ ...least, [name]: [[hostile, hostile]] }));
      }
      checkResult(decodeTokenRequest(hostile));
      checkResult(decodeAnyBody(hostile));
    }
  });

  test("for an array with a false length", () => {
    for (const length of [Symbol("length"), 1n, "1", -1, Number.NaN, {}, null, throwing({})]) {
      const falseLength = new Proxy(["aaaa,AA=="], {
        get: (target, name) => (name === "length" ? length : Reflect.get(target, name)),
      });
      checkResult(decodeTokenRequest({ ...least, wvExtension: falseLength }));
      checkResult(decodeTokenRequest({ ...least, extra: falseLength }));
      checkResult(decodeTokenRequest({ ...least, extra: [falseLength] }));
    }
  });

  test("for options whose traps all throw", () => {
    for (const hostile of [throwing({}), revoked({})]) {
      checkResult(Reflect.apply(decodeTokenRequest, undefined, [least, hostile]));
      checkResult(Reflect.apply(decodeTokenRequestBody, undefined, ["", hostile]));
    }
  });
});

describe("decoding does not mutate its input", () => {
  test("and reads a deeply frozen object", () => {
    fc.assert(
      fc.property(requestPairs, unknownPairs, (pairs, extra) => {
        const input = { ...toObject(pairs), extra, KID: "1" };
        const copy = structuredClone(input);
        const decoded = decodeTokenRequest(input, { unknown: "keep" });
        expect(input).toStrictEqual(copy);
        expect(decodeTokenRequest(deepFreeze(copy), { unknown: "keep" })).toStrictEqual(decoded);
      }),
    );
  });

  test("including a Date, typed extensions and options", () => {
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

  test("and shares no mutable object with it", () => {
    const input = { ...least, wvExtension: [{ type: "aaaa", payload: "AA==" }], extra: [["a", "b"]] };
    const request = orThrow(decodeTokenRequest(input));
    const before = structuredClone(request);
    for (const extension of input.wvExtension) extension.payload = "!";
    for (const pair of input.extra) pair.fill("!");
    input.wvExtension.pop();
    input.extra.pop();
    expect(request).toStrictEqual(before);
  });

  test("and shares no object between two results", () => {
    const input = { ...whole, extra: [["a", "b"]] };
    const [one, other] = [orThrow(decodeTokenRequest(input)), orThrow(decodeTokenRequest(input))];
    expect(one).toStrictEqual(other);
    expect(one).not.toBe(other);
    expect(one.wvExtension).not.toBe(other.wvExtension);
    expect(one.wvExtension?.[0]).not.toBe(other.wvExtension?.[0]);
    expect(one.extra).not.toBe(other.extra);
  });
});

test("decodes or refuses hostile inputs as the contract says", () => {
  const notRead = refused(issue("input.type"));
  expect(decodeTokenRequest(throwing({ ...whole }))).toStrictEqual(notRead);
  expect(decodeTokenRequest(revoked({ ...whole }))).toStrictEqual(notRead);
  expect(decodeTokenRequest(new Proxy({ ...whole }, {}))).toStrictEqual(accepted(whole));
  expect(decodeTokenRequest(Object.assign(Object.create(null), whole))).toStrictEqual(accepted(whole));
  expect(decodeTokenRequest(Object.assign(new (class Request {})(), whole))).toStrictEqual(accepted(whole));
  expect(decodeTokenRequest({ ...least, kid: throwing({}) })).toStrictEqual(
    refused(issue("value.type", { parameter: "kid" })),
  );
});

/** Freezes plain objects and arrays; a Date stores its time in an internal slot. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const property of Object.values(value)) deepFreeze(property);
  return Object.freeze(value);
}
