import { types } from "node:util";
import fc from "fast-check";
import { parameterNames } from "../../src/index.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { typedValues } from "../arbitraries/typed-values.ts";
import { keyLists, observedProperties } from "./drawn-keys.ts";
import {
  always,
  define,
  extension,
  odd,
  type Property,
  property,
  propertyValue,
  string,
  toList,
} from "./drawn-properties.ts";
import { type Clock, clock, clockFor, indexedNames, names, type Options, unknownNames } from "./drawn-strings.ts";
import { extensionLists, extras, type Make, unreadable, withThrowing } from "./hostile-values.ts";

/** How to build an object: it may be hostile to print, and is built anew for each comparison. */
export interface DrawnObject {
  readonly properties: readonly Property[];
  readonly prototype: "plain" | "none" | "inherited";
  readonly around: "nothing" | "proxy" | "frozen" | "revoked" | "unseen" | Make;
  readonly time: Clock;
  readonly unknown: Options["unknown"];
}

const unknownPair = fc.tuple(unknownNames, string);

const required = ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"];

/** The parameters of the documented contract in canonical order: the required ones, and some of the others. */
const documentedProperties: fc.Arbitrary<Property[]> = fc
  .tuple(
    fc.constantFrom(false, false, false, false, true),
    ...parameterNames.map((name) => {
      const one = property(fc.constant(name), propertyValue(name, arbitraries.spellings[name], typedValues[name]));
      return required.includes(name) ? one : fc.option(one, { nil: undefined, freq: name === "contentKey" ? 9 : 2 });
    }),
  )
  .map(([mayLackKek, ...properties]) => {
    const given = properties.flatMap((one) => one ?? []);
    const hasKek = given.some(({ name }) => name === "kek");
    return hasKek || mayLackKek ? given : given.filter(({ name }) => name !== "ek");
  });

const extra: fc.Arbitrary<Make> = fc.oneof(
  fc.array(unknownPair, { maxLength: 4 }).map(always),
  fc.constantFrom(...extras),
  odd,
);

/** Properties that are mostly invalid; each replaces an earlier property with the same name. */
const invalidProperties: fc.Arbitrary<Property[]> = fc.array(
  fc.oneof(
    property(unknownNames, fc.oneof(string.map(always), odd)),
    property(fc.constant("extra"), extra),
    property(indexedNames, fc.oneof(string.map(always), odd)),
    property(fc.constant("keys"), fc.oneof(keyLists, odd), fc.constantFrom("value", "value", "hidden", "getter")),
    property(fc.constant("wvExtension"), fc.oneof(fc.constantFrom(...extensionLists), fc.array(extension).map(toList))),
    property(fc.constantFrom<string>(...names), odd, fc.constantFrom("value", "hidden", "getter", "throwing")),
    property(
      fc.oneof(fc.constantFrom<string>(...names, "keys"), indexedNames),
      fc.constantFrom<Make>(() => undefined),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

/** A property with so many invalid elements that the list of issues comes near its limit of 100, or exceeds it. */
const flood: fc.Arbitrary<Property[]> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 90, max: 103 }), fc.integer({ min: 104, max: 230 })),
    fc.constantFrom(null, ",", "wudo,", "wudo,AAAAAA=="),
    fc.constantFrom("kid", "useHttps", "kid.0", "kid.x"),
    fc.boolean(),
  )
  .map(([count, element, name, isList]) => [
    isList
      ? { name: "wvExtension", make: () => Array.from({ length: count }, () => element), as: "value" }
      : { name: "extra", make: () => Array.from({ length: count }, () => [name, "1"]), as: "value" },
  ]);

export const drawnObject: fc.Arbitrary<DrawnObject> = fc.record({
  properties: fc
    .tuple(
      fc.oneof(documentedProperties, observedProperties),
      fc.oneof(
        { weight: 16, arbitrary: fc.constant([]) },
        {
          weight: 4,
          arbitrary: property(fc.constant("extra"), fc.array(unknownPair, { maxLength: 3 }).map(always)).map((one) => [
            one,
          ]),
        },
        { weight: 11, arbitrary: invalidProperties },
        { weight: 1, arbitrary: flood },
      ),
      fc.nat(),
    )
    .map(([given, added, turn]) =>
      rotate([...new Map([...given, ...added].map((one) => [one.name, one])).values()], turn),
    ),
  prototype: fc.constantFrom("plain", "plain", "none", "inherited"),
  around: fc.oneof(
    {
      weight: 30,
      arbitrary: fc.constantFrom<DrawnObject["around"]>("nothing", "nothing", "nothing", "proxy", "frozen", "unseen"),
    },
    { weight: 1, arbitrary: fc.constantFrom<DrawnObject["around"]>("revoked", ...unreadable) },
  ),
  time: clock,
  unknown: fc.constantFrom<Options["unknown"]>("refuse", "keep"),
});

function rotate<A>(all: readonly A[], by: number): A[] {
  const at = by % (all.length + 1);
  return [...all.slice(at), ...all.slice(0, at)];
}

/** Builds the object and the options to decode it. Getters and proxies return the same to every reader. */
export function buildInput({
  properties,
  prototype,
  around,
  time,
  unknown,
}: DrawnObject): Options & { input: unknown } {
  const object = prototype === "none" ? Object.create(null) : prototype === "plain" ? {} : new WithInherited();
  let expiration = Number.NaN;
  for (const one of properties) {
    const value = define(object, one);
    if (one.name === "expirationTime") expiration = toTime(value);
  }
  return { input: wrap(object, around), now: clockFor(time, expiration, null), unknown };
}

function wrap(object: object, around: DrawnObject["around"]): unknown {
  switch (around) {
    case "nothing":
      return object;
    case "proxy":
      return new Proxy(object, {});
    case "frozen":
      return Object.freeze(object);
    case "revoked": {
      const { proxy, revoke } = Proxy.revocable(object, {});
      revoke();
      return proxy;
    }
    case "unseen":
      // Decoders read neither a property that is not enumerable nor one with a symbol key.
      Object.defineProperty(withThrowing(object, "unseen"), "unseen", { enumerable: false });
      return withThrowing(object, Symbol("kid"));
    default:
      return around();
  }
}

class WithInherited {
  get kid(): string {
    return "0123456789abcdef0123456789abcdef";
  }
}

function toTime(value: unknown): number {
  if (typeof value === "string") return Date.parse(value);
  return types.isDate(value) ? value.getTime() : Number.NaN;
}
