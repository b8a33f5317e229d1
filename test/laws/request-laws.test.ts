import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyTypeMessage } from "../../src/contract/body-rules.ts";
import {
  type Contract,
  decodeTokenRequest,
  decodeTokenRequestBody,
  documented,
  encodeTokenRequest,
  encodeTokenRequestBody,
  type Issue,
  type ObservedTokenRequest,
  observed,
  orThrow,
} from "../../src/index.ts";
import { decodeAnyBody } from "../../src/request/decode.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { sampledDocumented, sampledObserved } from "../../src/testing/arbitraries/sampled-contract.ts";
import { indexesOf, splitName, withKeys } from "../arbitraries/keys.ts";
import { type BrokenInput, mutations, observedMutations } from "../arbitraries/mutations.ts";
import { encodedBody, toBody, toObject, unknownPairsOf } from "../arbitraries/requests.ts";
import { observedTypedValues, typedValues } from "../arbitraries/typed-values.ts";
import { issue as referenceIssue } from "../reference/issue.ts";
import { accepted, issue, least, leastBody, refused } from "../request/expected.ts";

/** A body of another type has its own sentence. */
const bodyType = { message: bodyTypeMessage };

const keysBody = `customerAuthenticator=1&${Array.from({ length: 12 }, (_, at) => `kid.${at}=%5E${at}&contentKey.${at}=${"0".repeat(32)}`).join("&")}`;

describe.each([
  {
    name: "documented",
    contract: documented,
    sampled: sampledDocumented(),
    rules: documented.rules,
    breaking: mutations,
    typed: typedValues,
    example: leastBody,
    ruleCount: 38,
  },
  {
    name: "observed",
    contract: observed,
    sampled: sampledObserved(),
    rules: observed.rules,
    breaking: observedMutations,
    typed: observedTypedValues,
    example: keysBody,
    ruleCount: 42,
  },
])("by the contract $name", ({ contract: one, sampled, rules, breaking, typed, example, ruleCount }) => {
  const contract: Contract<ObservedTokenRequest> = one;
  const requestPairs = createRequestPairs(sampled);
  const unknownPairs = unknownPairsOf(contract);
  const strict = { contract };
  const keep = { contract, unknown: "keep" } as const;
  const broken = Object.entries(breaking);
  const definitions: Readonly<Record<string, { readonly message: string }>> = rules;

  /** The pairs of a valid request, followed by unknown ones. */
  const keptPairs: fc.Arbitrary<Pair[]> = fc.tuple(requestPairs, unknownPairs).map((groups) => groups.flat());

  const requests = keptPairs.map((pairs) => orThrow(decodeTokenRequestBody(toBody(pairs), keep)));

  const canonical = (body: string): string => encodeTokenRequestBody(orThrow(decodeTokenRequestBody(body, keep)));

  function decode({ given, options }: BrokenInput): unknown {
    const all = { contract, ...options };
    return "body" in given ? decodeAnyBody(given.body, all) : decodeTokenRequest(given.object, all);
  }

  describe("returns exactly one issue for one broken rule", () => {
    test.each(broken.filter(([rule]) => rule !== "body.too-many-issues"))("%s", (rule, mutate) => {
      fc.assert(
        fc.property(requestPairs.chain(mutate), (broken) => {
          expect(broken.issue.rule).toBe(rule);
          expect(withoutMessage(broken.issue)).toStrictEqual(toReference(broken.issue));
          const { message } = "body" in broken.given && rule === "input.type" ? bodyType : (definitions[rule] ?? {});
          expect(broken.issue.message).toBe(message);
          expect(decode(broken)).toStrictEqual(refused(broken.issue));
        }),
      );
    });

    test("body.too-many-issues, after 100 others", () => {
      fc.assert(
        fc.property(requestPairs.chain(breaking["body.too-many-issues"]), (broken) => {
          const decoded = decode(broken);
          expect(decoded).toMatchObject({ _tag: "Left", left: { 100: broken.issue, length: 101 } });
          expect(decoded).not.toMatchObject({ left: { 99: { rule: "body.too-many-issues" } } });
        }),
        { numRuns: 30 },
      );
    });

    test("covers every rule except ek.unwrap, which needs a cipher", () => {
      const expected = Object.keys(rules).filter((rule) => rule !== "ek.unwrap");
      expect(broken.map(([rule]) => rule).toSorted()).toStrictEqual(expected.toSorted());
      expect(broken).toHaveLength(ruleCount);
    });

    test("covers both bodies and objects", () => {
      // The strings of an object have no escapes, so none can be broken; a body has text only, and no list.
      const onlyIn = (rule: string): string[] | undefined => {
        if (rule === "body.percent-encoding") return ["body"];
        return rule === "value.type" || rule === "keys.shape" ? ["object"] : undefined;
      };
      for (const [rule, mutate] of broken) {
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
          expect(decodeTokenRequest(encodeTokenRequest(request), strict)).toStrictEqual(accepted(request));
        }),
      );
    });

    test("is accepted unchanged by both decoders", () => {
      fc.assert(
        fc.property(requests, (request) => {
          expect(decodeTokenRequest(request, strict)).toStrictEqual(accepted(request));
          expect(decodeTokenRequest(request, keep)).toStrictEqual(accepted(request));
          const body = encodeTokenRequestBody(request);
          const { extra, ...others } = request;
          const decoded = decodeTokenRequestBody(body, strict);
          if (extra === undefined) expect(decoded).toStrictEqual(accepted(request));
          else expect(decoded._tag).toBe("Left");
          const without = encodeTokenRequestBody(others as ObservedTokenRequest);
          expect(decodeTokenRequestBody(without, strict)).toStrictEqual(accepted(others));
        }),
      );
    });

    test("has a stable canonical body, and properties in canonical order", () => {
      // The keys come where their first parameter comes.
      const order = contract.parameterNames.flatMap((name): string[] => (name === "kid" ? ["keys", name] : [name]));
      const expectOrder = (object: object): void => {
        const names = Object.keys(object);
        expect(names).toStrictEqual([...order, "extra"].filter((name) => names.includes(name)));
      };
      fc.assert(
        fc.property(
          keptPairs.chain((pairs) => encodedBody(pairs, contract)),
          (body) => {
            const once = canonical(body);
            expect(canonical(once)).toBe(once);
            const request = orThrow(decodeTokenRequestBody(body, keep));
            for (const part of [request, ...(request.keys ?? [])]) expectOrder(part);
          },
        ),
      );
    });

    test("has one canonical body for all encoding variants", () => {
      const variants = keptPairs.chain((pairs) =>
        fc.tuple(encodedBody(pairs, contract), encodedBody(changeVariant(contract, pairs), contract)),
      );
      const parts = example.split("&");
      fc.assert(
        fc.property(variants, ([one, other]) => {
          expect(canonical(one)).toBe(canonical(other));
        }),
        { examples: [[[example, `&${[...parts.slice(-1), ...parts.slice(0, -1)].join("&&")}&`]]] },
      );
      expect(canonical(parts.toReversed().join("&"))).toBe(example);
    });

    test("is the same from an object and a body with the same values", () => {
      const objects = requestPairs.chain((pairs) => fc.tuple(fc.constant(pairs), withKeys(contract, toObject(pairs))));
      fc.assert(
        fc.property(objects, unknownPairs, ([pairs, object], extra) => {
          const decoded = decodeTokenRequestBody(toBody([...pairs, ...extra]), keep);
          expect(decodeTokenRequest({ ...object, extra }, strict)).toStrictEqual(decoded);
        }),
      );
    });

    test("is the same from a typed value and its string", () => {
      const values = fc.record({ ...typed, wvExtension: fc.array(typedValues.wvExtension ?? fc.constant("")) });
      const cases = fc.tuple(requestPairs, values, fc.nat()).chain(([pairs, values, place]) => {
        // The values are those of one key, if there are several.
        const indexes = indexesOf(pairs.map(([name]) => name));
        const index = indexes[place % indexes.length];
        const given = Object.entries(values).map(([name, value]) => [nameInKey(contract, name, index), value] as const);
        const others = pairs.filter(([name]) => !given.some(([other]) => other === name));
        const object = withKeys(contract, { ...toObject(others), ...Object.fromEntries<unknown>(given) });
        const texts = given.flatMap(([name, value]) => [value].flat().map((one): Pair => [name, toText(one)]));
        return fc.tuple(object, fc.constant(toBody([...others, ...texts])));
      });
      fc.assert(
        fc.property(cases, ([object, body]) => {
          const decoded = decodeTokenRequest(object, strict);
          expect(decoded._tag).toBe("Right");
          expect(decoded).toStrictEqual(decodeTokenRequestBody(body, strict));
        }),
      );
    });

    test("has the same issues from an object and a body with the same values", () => {
      const anyText = fc.oneof(fc.string(), fc.constantFrom("", "0", ",", "+", "^", "aaaa,", "2023-02-29T00:00:00Z"));
      const indexed = ["kid.0", "kid.1", "contentKey.0", "ek.1", "trackType.0", "kid.00", "cookie.0"];
      const names = fc.constantFrom<string>(...contract.parameterNames, ...indexed);
      const objects = fc
        .dictionary(names, anyText)
        .chain((texts) => fc.tuple(fc.constant(texts), withKeys(contract, texts)));
      fc.assert(
        fc.property(objects, ([texts, object]) => {
          const body = toBody(Object.entries(texts));
          expect(decodeTokenRequest(object, strict)).toStrictEqual(decodeTokenRequestBody(body, strict));
        }),
      );
    });
  });
});

test("a request has an example that is accepted, and one that is refused", () => {
  expect(decodeTokenRequestBody(leastBody)).toStrictEqual(accepted(least));
  expect(decodeTokenRequestBody(leastBody.slice(0, -1))).toStrictEqual(refused(issue("hdcpOutputControl.integer")));
});

/** The issue as the reference creates it. */
function toReference({ rule, parameter, index, name, suggestion }: Issue): unknown {
  return referenceIssue(rule, parameter, { index, name, suggestion });
}

/** An issue without its message, which the reference does not have. */
function withoutMessage({ message, ...rest }: Issue): Partial<Issue> {
  return rest;
}

/** The name of a parameter in the key with this index, if it is one of a key. */
function nameInKey(contract: Contract<ObservedTokenRequest>, name: string, index: number | undefined): string {
  const isPerKey = contract.slotsByName.get(name)?.isPerKey;
  return isPerKey && index !== undefined ? `${name}.${index}` : name;
}

/** Changes the letter case of hexadecimal digits and date-times, and adds zeros to date-times. */
function changeVariant({ keyed }: Contract<ObservedTokenRequest>, pairs: readonly Pair[]): Pair[] {
  return pairs.map(([name, text]): Pair => {
    const parameter = keyed ? splitName(name).parameter : name;
    const isKey = ["kek", "ek", "contentKey"].includes(parameter) || (parameter === "kid" && !text.startsWith("^"));
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
