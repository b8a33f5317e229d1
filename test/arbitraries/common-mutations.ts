import fc from "fast-check";
import { bodyTypeMessage } from "../../src/contract/body-rules.ts";
import { wellFormedText } from "../../src/contract/sampling/text.ts";
import type { ParameterName, RuleId } from "../../src/index.ts";
import { without } from "../../src/testing/arbitraries/mutations/broken-request.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { unknownName as createUnknownName } from "../../src/testing/arbitraries/unknown-name.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { loneSurrogate, notText } from "../hostile/texts.ts";
import { nearMissOf } from "../reference/names.ts";
import { createInput, type Mutation, type Mutations, oneOf, raw, showName } from "../request/mutations.ts";
import { locate, placesOf, toKeyList, withKeys } from "./keys.ts";
import { encodedBody, toBody, toObject } from "./requests.ts";

const { spellings } = arbitraries;

/** Values that no parameter takes, whose type alone is wrong; `wvExtension` has a rule of its own for objects. */
const wrongType = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    7n,
    Symbol("text"),
    () => "text",
    new ArrayBuffer(16),
    new Uint16Array(8),
  ),
  notText.filter((value) => typeof value !== "number"),
);

/** Bytes of which no key has so many. */
const oddBytes = fc.uint8Array({ maxLength: 15 });

const takingBytes: readonly ParameterName[] = ["kek", "kid", "ek", "contentKey"];
const takingNumbers: readonly ParameterName[] = [
  "securityLevel",
  "hdcpOutputControl",
  "trackType",
  "licenseDuration",
  "playbackDuration",
  "expirationTime",
];

/** Values of types that a parameter does not take. */
function wrongTypesOf(name: ParameterName): fc.Arbitrary<unknown> {
  return fc.oneof(
    wrongType.filter((value) => name !== "useHttps" || typeof value !== "boolean"),
    ...(takingBytes.includes(name) ? [] : [fc.uint8Array()]),
    ...(takingNumbers.includes(name) ? [] : [fc.integer(), fc.double()]),
    ...(name === "expirationTime" ? [] : [fc.date()]),
  );
}

/** Gives a parameter, of a key too, a value of another type. */
function byType(rules: Mutations): Mutation {
  const names = rules.contract.parameterNames.filter((name) => name !== "wvExtension" && name !== "ek");
  return (pairs) =>
    fc
      .constantFrom(...names)
      .chain((parameter) => fc.tuple(placesOf(parameter, pairs), wrongTypesOf(parameter)))
      .chain(([{ name, location }, value]) =>
        withKeys(rules.contract, { ...toObject(without(pairs, name)), [name]: value }).map((object) =>
          createInput({ object }, rules.issue("value.type", location)),
        ),
      );
}

/** Inserts an invalid escape into the value of a kept unknown parameter. */
function byKeptValue(rules: Mutations, rule: RuleId, ...escapes: readonly string[]): Mutation {
  const unknownName = createUnknownName(rules.contract);
  return (pairs) =>
    fc.tuple(unknownName, wellFormedText(10), fc.constantFrom(...escapes)).chain(([name, value, invalidEscape]) => {
      const kept = `${raw(name)}=${raw(value)}${invalidEscape}`;
      return encodedBody(pairs, rules.contract).map((body) =>
        createInput({ body: `${kept}&${body}` }, rules.issue(rule, showName(name)), { unknown: "keep" }),
      );
    });
}

/**
 * A mutation for each rule that decoding checks by both contracts alike: the mutation of `/testing`, and inputs that only a
 * caller of the decoders can pass, such as values that are not strings, lone surrogates, and kept unknown parameters.
 */
export function commonMutations(rules: Mutations, isObserved: boolean) {
  // In an object `keys` is not unknown to the observed contract.
  const unknownName = createUnknownName(rules.contract).filter((name) => name !== "keys");
  return {
    "value.type": byType(rules),
    "customerAuthenticator.missing": oneOf(
      rules.byString("customerAuthenticator.missing"),
      rules.byUndefined("customerAuthenticator", "customerAuthenticator.missing"),
    ),
    "customerAuthenticator.characters": rules.byStringOr(
      "customerAuthenticator",
      "customerAuthenticator.characters",
      loneSurrogate,
    ),
    "errorFormat.value": rules.byStringOr("errorFormat", "errorFormat.value", loneSurrogate),
    "generalFlags.value": rules.byStringOr("generalFlags", "generalFlags.value", loneSurrogate),
    "kek.format": rules.byStringOr("kek", "kek.format", fc.oneof(loneSurrogate, oddBytes)),
    "kid.missing": oneOf(rules.byString("kid.missing"), rules.byUndefined("kid", "kid.missing")),
    "kid.hex": rules.byStringOr(
      "kid",
      "kid.hex",
      fc.oneof(
        loneSurrogate.filter((value) => !value.startsWith("^")),
        oddBytes,
      ),
    ),
    "kid.length": rules.byStringOr(
      "kid",
      "kid.length",
      loneSurrogate.map((name) => `^${name.padEnd(65, "x")}`),
    ),
    "kid.name": rules.byStringOr(
      "kid",
      "kid.name",
      loneSurrogate.map((name) => `^${name}`),
    ),
    "ek.format": oneOf(rules.byString("ek.format"), (pairs) =>
      spellings.kek.chain((kek) =>
        rules.byValue("ek", "ek.format", fc.oneof(loneSurrogate, oddBytes))([...without(pairs, "kek"), ["kek", kek]]),
      ),
    ),
    "ek.requires-kek": rules.byString("ek.requires-kek"),
    "contentKey.missing": rules.byString("contentKey.missing"),
    "contentKey.hex": rules.byStringOr("contentKey", "contentKey.hex", fc.oneof(loneSurrogate, oddBytes)),
    "contentId.text": rules.byValue("contentId", "contentId.text", loneSurrogate),
    "securityLevel.value": rules.byStringOr(
      "securityLevel",
      "securityLevel.value",
      fc.oneof(fc.constantFrom<unknown>(0, 6, -1, 1.5, Number.NaN), loneSurrogate),
    ),
    "hdcpOutputControl.integer": rules.byStringOr(
      "hdcpOutputControl",
      "hdcpOutputControl.integer",
      fc.oneof(fc.constantFrom<unknown>(0.5, Number.NaN, 2 ** 53), loneSurrogate),
    ),
    "licenseDuration.integer": rules.byStringOr(
      "licenseDuration",
      "licenseDuration.integer",
      fc.oneof(fc.constantFrom<unknown>(0, -0, -1, 0.5, 2 ** 53), loneSurrogate),
    ),
    "wvExtension.shape": oneOf(
      rules.byString("wvExtension.shape"),
      rules.byExtension(
        "wvExtension.shape",
        fc.oneof(
          loneSurrogate.map((value) => `aaaa,${value}`),
          notText.filter((value) => typeof value === "object" && value !== null),
          oddBytes,
          fc.constant(new Date(0)),
        ),
      ),
    ),
    "wvExtension.type": rules.byString("wvExtension.type"),
    "wvExtension.payload-missing": rules.byString("wvExtension.payload-missing"),
    "wvExtension.payload-base64": rules.byString("wvExtension.payload-base64"),
    "expirationTime.format": rules.byStringOr(
      "expirationTime",
      "expirationTime.format",
      fc.oneof(loneSurrogate, fc.constantFrom(-1, 0.5, Number.NaN, 2 ** 53)),
    ),
    "expirationTime.zone": rules.byString("expirationTime.zone"),
    "expirationTime.date": rules.byStringOr(
      "expirationTime",
      "expirationTime.date",
      fc.constantFrom(new Date(Number.NaN), new Date(-8.64e15), new Date(8.64e15), new Date("+010000-01-01T00:00:00Z")),
    ),
    "expirationTime.lifetime": oneOf(
      rules.byString("expirationTime.lifetime"),
      rules.byDate("expirationTime.lifetime", fc.integer({ min: 2_592_000_001, max: 2 ** 45 })),
      rules.byValue(
        "expirationTime",
        "expirationTime.lifetime",
        fc.constantFrom(0, -0, 2_592_001, Number.MAX_SAFE_INTEGER),
      ),
    ),
    "expirationTime.past": oneOf(
      rules.byString("expirationTime.past"),
      rules.byDate("expirationTime.past", fc.integer({ min: -(2 ** 45), max: 0 })),
    ),
    "cookie.length": rules.byStringOr(
      "cookie",
      "cookie.length",
      loneSurrogate.map((value) => value.padEnd(33, "x")),
    ),
    "cookie.text": rules.byValue("cookie", "cookie.text", loneSurrogate),
    "body.percent-encoding": oneOf(
      rules.byString("body.percent-encoding"),
      byKeptValue(rules, "body.percent-encoding", "%", "%4", "%g0"),
    ),
    "body.utf-8": oneOf(
      rules.byString("body.utf-8"),
      byKeptValue(rules, "body.utf-8", "%FF", "%C3", "%ED%A0%80"),
      (pairs) =>
        fc
          .tuple(loneSurrogate, unknownName, wellFormedText(), fc.constantFrom("refuse", "keep"))
          .chain(([surrogate, name, value, unknown]) =>
            fc.oneof(
              rules.encoded([...pairs, [surrogate, value]], rules.issue("body.utf-8"), { unknown }),
              rules.encoded([...pairs, [name, surrogate]], rules.issue("body.utf-8", showName(name)), {
                unknown: "keep",
              }),
            ),
          ),
    ),
    "body.unknown-parameter": oneOf(rules.byString("body.unknown-parameter"), (pairs) =>
      fc.tuple(unknownName, notText).map(([name, other]) => {
        const suggestion = nearMissOf(isObserved ? "observed" : "documented", name);
        const expected = rules.issue("body.unknown-parameter", {
          ...showName(name),
          ...(suggestion && { suggestion }),
        });
        const object = { ...toObject(pairs), [name]: name === "extra" ? null : other };
        return createInput({ object }, expected, { unknown: "keep" });
      }),
    ),
    "body.duplicate-parameter": oneOf(rules.byString("body.duplicate-parameter"), (pairs) =>
      fc
        .tuple(
          fc.constantFrom(...pairs.map(([name]) => name).filter((name) => name !== "wvExtension")),
          wellFormedText(),
        )
        .chain(([name, value]) => {
          const expected = rules.issue("body.duplicate-parameter", { ...locate(name), name });
          const extra: readonly Pair[] = [
            ["a", value],
            [name, value],
          ];
          const keyed = isObserved && name.includes(".") ? toKeyList(toObject(pairs)) : undefined;
          return fc.constantFrom(
            createInput({ object: { ...toObject(pairs), extra } }, expected),
            createInput({ body: `${toBody(pairs)}&${name}=${raw(value)}` }, expected), // a later occurrence is not validated
            ...(keyed ? [createInput({ object: { [name]: value, ...keyed } }, expected)] : []), // the list counts
          );
        }),
    ),
    "body.too-many-issues": (pairs) =>
      fc
        .integer({ min: 100, max: 200 })
        .map((count): Pair[] => [...pairs, ...Array.from({ length: count }, (_, at): Pair => [`unknown${at}`, ""])])
        .chain((flood) => rules.encoded(flood, rules.issue("body.too-many-issues"))),
    "input.type": () =>
      fc.oneof(
        fc
          .anything()
          .filter((input) => typeof input !== "string")
          .map((body) => createInput({ body }, { ...rules.issue("input.type"), message: bodyTypeMessage })),
        fc
          .oneof(
            wellFormedText(),
            fc.array(fc.anything()),
            fc.constantFrom(null, undefined, 1, 1n, new Map(), new Set()),
          )
          .map((object) => createInput({ object }, rules.issue("input.type"))),
      ),
  } satisfies { readonly [R in RuleId]?: Mutation };
}

/** Values of a number with whole steps that a level of an output control does not have. */
export function integersBeyond(greatest: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.integer({ min: greatest + 1, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: Number.MIN_SAFE_INTEGER, max: -1 }),
  );
}
