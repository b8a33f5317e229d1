import fc from "fast-check";
import { wellFormedText } from "../../src/contract/sampling/text.ts";
import { type ParameterName, parameterNames, type RuleId } from "../../src/index.ts";
import { without } from "../../src/testing/arbitraries/mutations/broken-request.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { unknownName as createUnknownName } from "../../src/testing/arbitraries/unknown-name.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { loneSurrogate, notText } from "../hostile/texts.ts";
import { nearMiss } from "../reference/names.ts";
import { issue } from "../request/expected.ts";
import {
  type BrokenInput,
  byDate,
  byExtension,
  byString,
  byUndefined,
  byValue,
  createInput,
  encoded,
  type Mutation,
  oneOf,
  raw,
  showName,
} from "../request/mutations.ts";
import { encodedBody, toBody, toObject } from "./requests.ts";

export type { BrokenInput };

const { spellings } = arbitraries;
const unknownName = createUnknownName();
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

/** Values of types that other parameters take. */
function wrongTypesOf(name: ParameterName): fc.Arbitrary<unknown>[] {
  const takesBytes = ["kek", "kid", "ek", "contentKey"].includes(name);
  const takesNumbers = ["securityLevel", "hdcpOutputControl", "licenseDuration", "expirationTime"].includes(name);
  return [
    ...(takesBytes ? [] : [fc.uint8Array()]),
    ...(takesNumbers ? [] : [fc.integer(), fc.double()]),
    ...(name === "expirationTime" ? [] : [fc.date()]),
  ];
}

/**
 * A mutation for each rule that decoding checks: the mutation of `/testing`, and inputs that only a caller of the decoders can
 * pass, such as values that are not strings, lone surrogates, and kept unknown parameters.
 */
export const mutations: { readonly [R in Exclude<RuleId, "ek.unwrap">]: Mutation } = {
  "value.type": (pairs) =>
    fc.constantFrom(...parameterNames.filter((name) => name !== "wvExtension" && name !== "ek")).chain((name) =>
      fc.oneof(wrongType, ...wrongTypesOf(name)).chain((value) => {
        const given = toObject(without(pairs, name));
        return fc.constant(
          createInput({ object: { ...given, [name]: value } }, issue("value.type", { parameter: name })),
        );
      }),
    ),
  "customerAuthenticator.missing": oneOf(
    byString("customerAuthenticator.missing"),
    byUndefined("customerAuthenticator"),
  ),
  "customerAuthenticator.characters": byStringOr(
    "customerAuthenticator",
    "customerAuthenticator.characters",
    loneSurrogate,
  ),
  "errorFormat.value": byStringOr("errorFormat", "errorFormat.value", loneSurrogate),
  "generalFlags.value": byStringOr("generalFlags", "generalFlags.value", loneSurrogate),
  "kek.format": byStringOr("kek", "kek.format", fc.oneof(loneSurrogate, oddBytes)),
  "kid.missing": oneOf(byString("kid.missing"), byUndefined("kid")),
  "kid.hex": byStringOr(
    "kid",
    "kid.hex",
    fc.oneof(
      loneSurrogate.filter((value) => !value.startsWith("^")),
      oddBytes,
    ),
  ),
  "kid.length": byStringOr(
    "kid",
    "kid.length",
    loneSurrogate.map((name) => `^${name.padEnd(65, "x")}`),
  ),
  "kid.name": byStringOr(
    "kid",
    "kid.name",
    loneSurrogate.map((name) => `^${name}`),
  ),
  "ek.format": oneOf(byString("ek.format"), (pairs) =>
    spellings.kek.chain((kek) =>
      byValue("ek", "ek.format", fc.oneof(loneSurrogate, oddBytes))([...without(pairs, "kek"), ["kek", kek]]),
    ),
  ),
  "ek.requires-kek": byString("ek.requires-kek"),
  "contentKey.missing": byString("contentKey.missing"),
  "contentKey.hex": byStringOr("contentKey", "contentKey.hex", fc.oneof(loneSurrogate, oddBytes)),
  "contentId.text": byValue("contentId", "contentId.text", loneSurrogate),
  "securityLevel.missing": oneOf(byString("securityLevel.missing"), byUndefined("securityLevel")),
  "securityLevel.value": byStringOr(
    "securityLevel",
    "securityLevel.value",
    fc.oneof(fc.constantFrom<unknown>(0, 6, -1, 1.5, Number.NaN), loneSurrogate),
  ),
  "hdcpOutputControl.missing": oneOf(byString("hdcpOutputControl.missing"), byUndefined("hdcpOutputControl")),
  "hdcpOutputControl.integer": byStringOr(
    "hdcpOutputControl",
    "hdcpOutputControl.integer",
    fc.oneof(fc.constantFrom<unknown>(0.5, Number.NaN, 2 ** 53), loneSurrogate),
  ),
  "hdcpOutputControl.range": byStringOr(
    "hdcpOutputControl",
    "hdcpOutputControl.range",
    fc.oneof(
      fc.integer({ min: 3, max: Number.MAX_SAFE_INTEGER }),
      fc.integer({ min: Number.MIN_SAFE_INTEGER, max: -1 }),
    ),
  ),
  "licenseDuration.integer": byStringOr(
    "licenseDuration",
    "licenseDuration.integer",
    fc.oneof(fc.constantFrom<unknown>(0, -0, -1, 0.5, 2 ** 53), loneSurrogate),
  ),
  "wvExtension.shape": oneOf(
    byString("wvExtension.shape"),
    byExtension(
      "wvExtension.shape",
      fc.oneof(
        loneSurrogate.map((value) => `aaaa,${value}`),
        notText.filter((value) => typeof value === "object" && value !== null),
        oddBytes,
        fc.constant(new Date(0)),
      ),
    ),
  ),
  "wvExtension.type": byString("wvExtension.type"),
  "wvExtension.payload-missing": byString("wvExtension.payload-missing"),
  "wvExtension.payload-base64": byString("wvExtension.payload-base64"),
  "expirationTime.format": byStringOr(
    "expirationTime",
    "expirationTime.format",
    fc.oneof(loneSurrogate, fc.constantFrom(-1, 0.5, Number.NaN, 2 ** 53)),
  ),
  "expirationTime.zone": byString("expirationTime.zone"),
  "expirationTime.date": byStringOr(
    "expirationTime",
    "expirationTime.date",
    fc.constantFrom(new Date(Number.NaN), new Date(-8.64e15), new Date(8.64e15), new Date("+010000-01-01T00:00:00Z")),
  ),
  "expirationTime.lifetime": oneOf(
    byString("expirationTime.lifetime"),
    byDate("expirationTime.lifetime", fc.integer({ min: 2_592_000_001, max: 2 ** 45 })),
    byValue("expirationTime", "expirationTime.lifetime", fc.constantFrom(0, -0, 2_592_001, Number.MAX_SAFE_INTEGER)),
  ),
  "expirationTime.past": oneOf(
    byString("expirationTime.past"),
    byDate("expirationTime.past", fc.integer({ min: -(2 ** 45), max: 0 })),
  ),
  "cookie.length": byStringOr(
    "cookie",
    "cookie.length",
    loneSurrogate.map((value) => value.padEnd(33, "x")),
  ),
  "cookie.text": byValue("cookie", "cookie.text", loneSurrogate),
  "body.percent-encoding": oneOf(
    byString("body.percent-encoding"),
    byKeptValue("body.percent-encoding", "%", "%4", "%g0"),
  ),
  "body.utf-8": oneOf(byString("body.utf-8"), byKeptValue("body.utf-8", "%FF", "%C3", "%ED%A0%80"), (pairs) =>
    fc
      .tuple(loneSurrogate, unknownName, wellFormedText(), fc.constantFrom("refuse", "keep"))
      .chain(([surrogate, name, value, unknown]) =>
        fc.oneof(
          encoded([...pairs, [surrogate, value]], issue("body.utf-8"), { unknown }),
          encoded([...pairs, [name, surrogate]], issue("body.utf-8", showName(name)), { unknown: "keep" }),
        ),
      ),
  ),
  "body.unknown-parameter": oneOf(byString("body.unknown-parameter"), (pairs) =>
    fc.tuple(unknownName, notText).map(([name, other]) => {
      const suggestion = nearMiss(name);
      const expected = issue("body.unknown-parameter", { ...showName(name), ...(suggestion && { suggestion }) });
      const object = { ...toObject(pairs), [name]: name === "extra" ? null : other };
      return createInput({ object }, expected, { unknown: "keep" });
    }),
  ),
  "body.duplicate-parameter": oneOf(byString("body.duplicate-parameter"), (pairs) =>
    fc
      .tuple(fc.constantFrom(...pairs.map(([name]) => name).filter(isSingle)), wellFormedText())
      .chain(([name, value]) => {
        const expected = issue("body.duplicate-parameter", { parameter: name, name });
        const extra: readonly Pair[] = [
          ["a", value],
          [name, value],
        ];
        return fc.constantFrom(
          createInput({ object: { ...toObject(pairs), extra } }, expected),
          createInput({ body: `${toBody(pairs)}&${name}=${raw(value)}` }, expected), // a later occurrence is not validated
        );
      }),
  ),
  "body.too-many-issues": (pairs) =>
    fc
      .integer({ min: 100, max: 200 })
      .map((count): Pair[] => [...pairs, ...Array.from({ length: count }, (_, at): Pair => [`unknown${at}`, ""])])
      .chain((flood) => encoded(flood, issue("body.too-many-issues"))),
  "input.type": () =>
    fc.oneof(
      fc
        .anything()
        .filter((input) => typeof input !== "string")
        .map((body) => createInput({ body }, issue("input.type"))),
      fc
        .oneof(wellFormedText(), fc.array(fc.anything()), fc.constantFrom(null, undefined, 1, 1n, new Map(), new Set()))
        .map((object) => createInput({ object }, issue("input.type"))),
    ),
};

/** Applies the mutation of `/testing`, or sets the parameter to one of the values. */
function byStringOr(
  name: ParameterName,
  rule: Parameters<typeof byString>[0],
  values: fc.Arbitrary<unknown>,
): Mutation {
  return oneOf(byString(rule), byValue(name, rule, values));
}

/** Inserts an invalid escape into the value of a kept unknown parameter. */
function byKeptValue(rule: "body.percent-encoding" | "body.utf-8", ...escapes: readonly string[]): Mutation {
  return (pairs) =>
    fc.tuple(unknownName, wellFormedText(10), fc.constantFrom(...escapes)).chain(([name, value, invalidEscape]) => {
      const kept = `${raw(name)}=${raw(value)}${invalidEscape}`;
      return encodedBody(pairs).map((body) =>
        createInput({ body: `${kept}&${body}` }, issue(rule, showName(name)), { unknown: "keep" }),
      );
    });
}

/** Whether a name is that of a parameter that may occur only once. */
function isSingle(name: string): name is Exclude<ParameterName, "wvExtension"> {
  return name !== "wvExtension" && parameterNames.some((parameter) => parameter === name);
}
