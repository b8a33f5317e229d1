import fc from "fast-check";
import { type ParameterName, parameterNames, type RuleId } from "../../src/index.ts";
import { without } from "../../src/testing/arbitraries/broken/break.ts";
import type { Pair } from "../../src/testing/arbitraries/request-pairs.ts";
import { spellings } from "../../src/testing/arbitraries/spellings.ts";
import { wellFormedText } from "../../src/testing/arbitraries/text.ts";
import { unknownName } from "../../src/testing/arbitraries/unknown-name.ts";
import { loneSurrogate, notText } from "../hostile/texts.ts";
import { nearMiss } from "../reference/names.ts";
import {
  againstClock,
  anyOf,
  type Break,
  type Broken,
  byText,
  extensionBreak,
  found,
  notGiven,
  raw,
  shown,
  spelled,
  value,
} from "../request/breaking.ts";
import { issue } from "../request/expected.ts";
import { bodyOf, objectOf, spelledBody } from "./requests.ts";

export type { Broken };

const noText = fc.oneof(loneSurrogate, fc.constant(1), notText);

/**
 * How each rule is broken that decoding can find broken: by text, as `/testing` breaks it, and by what a caller of the
 * decoders may give besides, such as values that are no text, lone surrogates, and unknown parameters that are kept.
 */
export const breaks: { readonly [R in Exclude<RuleId, "ek.unwrap">]: Break } = {
  "customerAuthenticator.missing": anyOf(byText("customerAuthenticator.missing"), notGiven("customerAuthenticator")),
  "customerAuthenticator.characters": textOr("customerAuthenticator", "customerAuthenticator.characters", noText),
  "errorFormat.value": textOr("errorFormat", "errorFormat.value", noText),
  "generalFlags.value": textOr("generalFlags", "generalFlags.value", fc.oneof(fc.constant(0), noText)),
  "kek.format": textOr("kek", "kek.format", noText),
  "kid.missing": anyOf(byText("kid.missing"), notGiven("kid")),
  "kid.hex": textOr(
    "kid",
    "kid.hex",
    loneSurrogate.filter((text) => !text.startsWith("^")),
  ),
  "kid.length": textOr(
    "kid",
    "kid.length",
    loneSurrogate.map((name) => `^${name.padEnd(65, "x")}`),
  ),
  "kid.name": textOr(
    "kid",
    "kid.name",
    fc.oneof(
      loneSurrogate.map((name) => `^${name}`),
      fc.constant(1),
      notText,
    ),
  ),
  "ek.format": anyOf(byText("ek.format"), (pairs) =>
    spellings.kek.chain((kek) => value("ek", "ek.format", noText)([...without(pairs, "kek"), ["kek", kek]])),
  ),
  "ek.requires-kek": byText("ek.requires-kek"),
  "contentKey.missing": byText("contentKey.missing"),
  "contentKey.hex": textOr("contentKey", "contentKey.hex", noText),
  "contentId.text": value("contentId", "contentId.text", noText),
  "securityLevel.missing": anyOf(byText("securityLevel.missing"), notGiven("securityLevel")),
  "securityLevel.value": textOr(
    "securityLevel",
    "securityLevel.value",
    fc.oneof(fc.constantFrom<unknown>(0, 6, -1, 1.5, Number.NaN, 1n), loneSurrogate, notText),
  ),
  "hdcpOutputControl.missing": anyOf(byText("hdcpOutputControl.missing"), notGiven("hdcpOutputControl")),
  "hdcpOutputControl.integer": textOr(
    "hdcpOutputControl",
    "hdcpOutputControl.integer",
    fc.oneof(fc.constantFrom<unknown>(0.5, Number.NaN, 2 ** 53, 1n), loneSurrogate, notText),
  ),
  "hdcpOutputControl.range": textOr(
    "hdcpOutputControl",
    "hdcpOutputControl.range",
    fc.oneof(
      fc.integer({ min: 3, max: Number.MAX_SAFE_INTEGER }),
      fc.integer({ min: Number.MIN_SAFE_INTEGER, max: -1 }),
    ),
  ),
  "licenseDuration.integer": textOr(
    "licenseDuration",
    "licenseDuration.integer",
    fc.oneof(fc.constantFrom<unknown>(0, -0, -1, 0.5, 2 ** 53), loneSurrogate, notText),
  ),
  "wvExtension.shape": anyOf(
    byText("wvExtension.shape"),
    extensionBreak(
      "wvExtension.shape",
      fc.oneof(
        loneSurrogate.map((text) => `aaaa,${text}`),
        notText,
      ),
    ),
  ),
  "wvExtension.type": byText("wvExtension.type"),
  "wvExtension.payload-missing": byText("wvExtension.payload-missing"),
  "wvExtension.payload-base64": byText("wvExtension.payload-base64"),
  "wvExtension.wudo-length": byText("wvExtension.wudo-length"),
  "expirationTime.format": textOr("expirationTime", "expirationTime.format", fc.oneof(loneSurrogate, notText)),
  "expirationTime.zone": byText("expirationTime.zone"),
  "expirationTime.date": textOr(
    "expirationTime",
    "expirationTime.date",
    fc.constantFrom(new Date(Number.NaN), new Date(-8.64e15), new Date(8.64e15), new Date("+010000-01-01T00:00:00Z")),
  ),
  "expirationTime.lifetime": anyOf(
    byText("expirationTime.lifetime"),
    againstClock("expirationTime.lifetime", fc.integer({ min: 2_592_000_001, max: 2 ** 45 })),
  ),
  "expirationTime.past": anyOf(
    byText("expirationTime.past"),
    againstClock("expirationTime.past", fc.integer({ min: -(2 ** 45), max: 0 })),
  ),
  "cookie.length": textOr(
    "cookie",
    "cookie.length",
    loneSurrogate.map((text) => text.padEnd(33, "x")),
  ),
  "cookie.text": value("cookie", "cookie.text", noText),
  "body.percent-encoding": anyOf(byText("body.percent-encoding"), keptText("body.percent-encoding", "%", "%4", "%g0")),
  "body.utf-8": anyOf(byText("body.utf-8"), keptText("body.utf-8", "%FF", "%C3", "%ED%A0%80"), (pairs) =>
    fc
      .tuple(loneSurrogate, unknownName, wellFormedText(), fc.constantFrom("refuse", "keep"))
      .chain(([surrogate, name, text, unknown]) =>
        fc.oneof(
          spelled([...pairs, [surrogate, text]], issue("body.utf-8"), { unknown }),
          spelled([...pairs, [name, surrogate]], issue("body.utf-8", shown(name)), { unknown: "keep" }),
        ),
      ),
  ),
  "body.unknown-parameter": anyOf(byText("body.unknown-parameter"), (pairs) =>
    fc.tuple(unknownName, notText).map(([name, other]) => {
      const suggestion = nearMiss(name);
      const broken = issue("body.unknown-parameter", { ...shown(name), ...(suggestion && { suggestion }) });
      const object = { ...objectOf(pairs), [name]: name === "extra" ? null : other };
      return found({ object }, broken, { unknown: "keep" });
    }),
  ),
  "body.duplicate-parameter": anyOf(byText("body.duplicate-parameter"), (pairs) =>
    fc
      .tuple(fc.constantFrom(...pairs.map(([name]) => name).filter(isSingle)), wellFormedText())
      .chain(([name, text]) => {
        const broken = issue("body.duplicate-parameter", { parameter: name, name });
        const extra: readonly Pair[] = [
          ["a", text],
          [name, text],
        ];
        return fc.constantFrom(
          found({ object: { ...objectOf(pairs), extra } }, broken),
          found({ body: `${bodyOf(pairs)}&${name}=${raw(text)}` }, broken), // what comes later is not judged
        );
      }),
  ),
  "body.too-many-issues": (pairs) =>
    fc
      .integer({ min: 100, max: 200 })
      .map((count): Pair[] => [...pairs, ...Array.from({ length: count }, (_, at): Pair => [`unknown${at}`, ""])])
      .chain((flood) => spelled(flood, issue("body.too-many-issues"))),
  "input.type": () =>
    fc.oneof(
      fc
        .anything()
        .filter((input) => typeof input !== "string")
        .map((body) => found({ body }, issue("input.type"))),
      fc
        .oneof(wellFormedText(), fc.array(fc.anything()), fc.constantFrom(null, undefined, 1, 1n, new Map(), new Set()))
        .map((object) => found({ object }, issue("input.type"))),
    ),
};

/** Breaks a rule by text, or by one of the values. */
function textOr(name: ParameterName, rule: Parameters<typeof byText>[0], values: fc.Arbitrary<unknown>): Break {
  return anyOf(byText(rule), value(name, rule, values));
}

/** Puts the damage into the text of an unknown parameter that is kept. */
function keptText(rule: "body.percent-encoding" | "body.utf-8", ...damages: readonly string[]): Break {
  return (pairs) =>
    fc.tuple(unknownName, wellFormedText(10), fc.constantFrom(...damages)).chain(([name, text, damage]) => {
      const kept = `${raw(name)}=${raw(text)}${damage}`;
      return spelledBody(pairs).map((body) =>
        found({ body: `${kept}&${body}` }, issue(rule, shown(name)), { unknown: "keep" }),
      );
    });
}

/** Whether the name is a parameter's that may be given once only. */
function isSingle(name: string): name is Exclude<ParameterName, "wvExtension"> {
  return name !== "wvExtension" && parameterNames.some((parameter) => parameter === name);
}
